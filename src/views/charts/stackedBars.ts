/** Stacked bars, lying, each segment in its colour or hatched: loaded when a page first draws some. */
import type { Plugin } from 'chart.js';
import { still, wholePixel, type BarKind, type Configured } from './barChart.ts';
import type { Bar, Segment } from './bars.ts';
import { colourAt, hatching } from './colours.ts';

interface Drawn {
  readonly bars: readonly Bar[];
  /** The end of the axis; else the longest bar is as wide as the room. */
  readonly max: number | undefined;
}

/** Between two segments, in the colour of whatever lies behind. */
const GAP = 1;
/** Around a hatched segment. */
const OUTLINE = 1;

const wholePixels: Plugin<'bar'> = {
  id: 'wholePixels',
  beforeDatasetsDraw(chart) {
    for (const { data } of chart.getSortedVisibleDatasetMetas()) {
      for (const element of data as unknown as { x: number; base: number; y: number; height: number }[]) {
        const [top, bottom] = [element.y - element.height / 2, element.y + element.height / 2].map((edge) =>
          wholePixel(chart, edge),
        ) as [number, number];
        element.base = wholePixel(chart, element.base);
        element.x = wholePixel(chart, element.x);
        element.y = (top + bottom) / 2;
        element.height = bottom - top;
      }
    }
  },
};

export const stackedBars: BarKind<Drawn> = {
  configured,
  plugin: () => wholePixels,
  nameOf({ bars }, bar, segment) {
    const found = bars[bar]?.segments[segment];
    return found ? `${found.name} ${found.text}` : '';
  },
};

function configured(canvas: HTMLCanvasElement, { bars, max }: Drawn): Configured {
  const longest = Math.max(0, ...bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)));
  const most = Math.max(0, ...bars.map(({ segments }) => segments.length));
  const segmentOf = (bar: number, place: number) => bars[bar]?.segments[place];
  const isLast = (bar: number, place: number) =>
    bars[bar]?.segments.slice(place + 1).every(({ value }) => value === 0) ?? true;
  return {
    data: {
      labels: bars.map(({ name }) => name),
      datasets: Array.from({ length: most }, (_, place) => {
        const segments = bars.map((__, bar) => segmentOf(bar, place));
        return {
          data: segments.map((segment) => segment?.value ?? 0),
          backgroundColor: segments.map((segment) => segment && fillOf(canvas, segment)),
          borderColor: segments.map((segment) => (segment?.isHatched ? colourAt(canvas, segment.fill) : 'transparent')),
          borderWidth: segments.map((segment, bar) =>
            segment?.isHatched ? OUTLINE : { right: isLast(bar, place) ? 0 : GAP },
          ),
          borderSkipped: false,
          inflateAmount: 0,
          barPercentage: bars.length > 1 ? 0.7 : 1,
          categoryPercentage: 1,
        };
      }),
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: {
        x: { stacked: true, display: false, min: 0, max: max ?? (longest || 1) },
        y: { stacked: true, display: false },
      },
    },
  };
}

const fillOf = (canvas: HTMLCanvasElement, { fill, isHatched }: Segment): string | CanvasPattern => {
  const colour = colourAt(canvas, fill);
  return isHatched ? hatching(canvas, colour, devicePixelRatio) : colour;
};
