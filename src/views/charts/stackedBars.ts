/** Stacked bars on a canvas, by Chart.js: only what they need of it, loaded when a page first draws some. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import type { Bar, Segment } from './bars.ts';
import { colourAt, hatching } from './colours.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Drawn {
  readonly bars: readonly Bar[];
  /** The end of the axis; else the longest bar is as wide as the room. */
  readonly max: number | undefined;
}

/** Between two segments, in the colour of whatever lies behind. */
const GAP = 1;
/** Around a hatched segment. */
const OUTLINE = 1;

/** Edges on whole pixels of the screen, so that they and the gaps between them are sharp. */
const wholePixels: Plugin<'bar'> = {
  id: 'wholePixels',
  beforeDatasetsDraw(chart) {
    const whole = (place: number) => Math.round(place * chart.currentDevicePixelRatio) / chart.currentDevicePixelRatio;
    for (const { data } of chart.getSortedVisibleDatasetMetas()) {
      for (const element of data as unknown as { x: number; base: number; y: number; height: number }[]) {
        const [top, bottom] = [whole(element.y - element.height / 2), whole(element.y + element.height / 2)];
        element.base = whole(element.base);
        element.x = whole(element.x);
        element.y = (top + bottom) / 2;
        element.height = bottom - top;
      }
    }
  },
};

export class StackedBars {
  readonly #chart: Chart<'bar', number[], string>;
  readonly #canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement, drawn: Drawn) {
    this.#canvas = canvas;
    this.#chart = new Chart(canvas, configuration(canvas, drawn));
  }

  /** Draws anew, at once, in the colours of now. */
  draw(drawn: Drawn): void {
    const { data, options } = configuration(this.#canvas, drawn);
    this.#chart.data = data;
    if (options) this.#chart.options = options;
    this.#chart.update('none');
  }

  /** The segment under a mouse. */
  segmentAt(event: MouseEvent, { bars }: Drawn): Segment | undefined {
    const [found] = this.#chart.getElementsAtEventForMode(event, 'point', { intersect: true }, false);
    return found && bars[found.index]?.segments[found.datasetIndex];
  }

  end(): void {
    this.#chart.destroy();
  }
}

function configuration(canvas: HTMLCanvasElement, { bars, max }: Drawn): ChartConfiguration<'bar', number[], string> {
  const longest = Math.max(0, ...bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)));
  const most = Math.max(0, ...bars.map(({ segments }) => segments.length));
  const segmentOf = (bar: number, place: number) => bars[bar]?.segments[place];
  const isLast = (bar: number, place: number) =>
    bars[bar]?.segments.slice(place + 1).every(({ value }) => value === 0) ?? true;
  return {
    type: 'bar',
    plugins: [wholePixels],
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
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
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
