/** Bars by year, each standing on a column of the table below it: loaded when a page first draws some. */
import type { Chart, Plugin } from 'chart.js';
import { still, wholePixel, type BarKind, type Configured } from './barChart.ts';
import type { Bar } from './bars.ts';
import { colourAt } from './colours.ts';
import { axisLines } from './yearAxis.ts';

export interface YearBar extends Bar {
  /** The whole bar as it is printed above it. */
  readonly total: string;
}

export interface DrawnYears {
  /** The first segment of each stands on nought. */
  readonly bars: readonly YearBar[];
  /** Where the columns of the years begin and end, as shares of the width. */
  readonly from: number;
  readonly to: number;
  /** Years stand below, where no table's head says them. */
  readonly hasYears: boolean;
  /** The name of each segment of the last bar stands at its right, where there is room. */
  readonly hasNames: boolean;
  /** A value of the axis as it is printed, the end of the axis with its unit. */
  readonly tick: (value: number, isEnd: boolean) => string;
}

const TOP = 28;
const BELOW = 24;
/** Of a column's width. */
const BAR_SHARE = 0.74;
const WIDEST_BAR = 140;
/** Between two segments, in the colour of whatever lies behind. */
const GAP = 1;
const NOTE_SIZE = 12;
/** A segment lower than this has no room for its name. */
const LEAST_FOR_NAME = 13;

type Element = { x: number; y: number; base: number; width: number };

export const yearBars: BarKind<DrawnYears> = {
  configured,
  plugin: framed,
  nameOf({ bars }, bar, segment) {
    const found = bars[bar]?.segments[segment];
    return found ? `${found.name} ${bars[bar]?.name}: ${found.text}` : '';
  },
};

type Bars = Chart<'bar', number[], string>;

/** What is around the bars: lines of the axis behind them, totals above, names beside, years below. */
function framed(drawn: () => DrawnYears): Plugin<'bar'> {
  return {
    id: 'frame',
    beforeDatasetsDraw: (chart) => {
      placeBars(chart as Bars, drawn());
      drawAxis(chart as Bars, drawn());
    },
    afterDatasetsDraw: (chart) => drawTexts(chart as Bars, drawn()),
  };
}

/** The right edge of a bar: in a table it is that of the column's figures; else the bar stands in the column's middle. */
function edges({ width }: Bars, { bars, from, to, hasYears }: DrawnYears, index: number) {
  const column = ((to - from) * width) / bars.length;
  const bar = Math.min(column * BAR_SHARE, WIDEST_BAR);
  const end = from * width + column * (index + 1) - (hasYears ? (column - bar) / 2 : 0);
  return { left: Math.round(end - bar), right: Math.round(end) };
}

function placeBars(chart: Bars, drawn: DrawnYears): void {
  for (const { data } of chart.getSortedVisibleDatasetMetas()) {
    (data as unknown as Element[]).forEach((element, index) => {
      const { left, right } = edges(chart, drawn, index);
      element.x = (left + right) / 2;
      element.width = right - left;
      element.y = wholePixel(chart, element.y);
      element.base = wholePixel(chart, element.base);
    });
  }
}

function drawAxis(chart: Bars, { bars, to, tick }: DrawnYears): void {
  const { ctx, width, canvas } = chart;
  const y = chart.scales.y;
  if (!y) return;
  const lines = axisLines(greatestOf(bars));
  ctx.save();
  setText(chart, 400);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const [index, value] of [0, ...lines].entries()) {
    const place = Math.round(y.getPixelForValue(value)) + 0.5;
    ctx.strokeStyle = colourAt(canvas, value === 0 ? 'ink-2' : 'hair');
    ctx.beginPath();
    ctx.moveTo(0, place);
    ctx.lineTo(to * width, place);
    ctx.stroke();
    ctx.fillStyle = colourAt(canvas, 'ink-3');
    if (value > 0) ctx.fillText(tick(value, index === lines.length), 0, place - 4);
  }
  ctx.restore();
}

function drawTexts(chart: Bars, drawn: DrawnYears): void {
  const { ctx, width, height, canvas } = chart;
  const { bars, hasYears, hasNames } = drawn;
  const y = chart.scales.y;
  if (!y) return;
  ctx.save();
  ctx.textBaseline = 'alphabetic';
  bars.forEach((bar, index) => {
    const { left, right } = edges(chart, drawn, index);
    const place = hasYears ? (left + right) / 2 : right;
    ctx.textAlign = hasYears ? 'center' : 'right';
    setText(chart, 600);
    ctx.fillStyle = colourAt(canvas, 'ink');
    ctx.fillText(bar.total, place, y.getPixelForValue(sumOf(bar)) - 6);
    if (!hasYears) return;
    setText(chart, 400);
    ctx.fillStyle = colourAt(canvas, 'ink-2');
    ctx.fillText(bar.name, place, height - 6);
  });
  if (hasNames) {
    const last = bars.at(-1);
    const start = edges(chart, drawn, bars.length - 1).right + 16;
    setText(chart, 400);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = colourAt(canvas, 'ink-2');
    let below = 0;
    for (const { name, value } of last?.segments ?? []) {
      const [low, high] = [y.getPixelForValue(below), y.getPixelForValue(below + value)];
      below += value;
      if (low - high >= LEAST_FOR_NAME) ctx.fillText(fitted(ctx, name, width - start), start, (low + high) / 2);
    }
  }
  ctx.restore();
}

function setText({ ctx, canvas }: Bars, weight: 400 | 600): void {
  ctx.font = `${weight} ${NOTE_SIZE}px ${getComputedStyle(canvas).fontFamily}`;
}

/** A text cut to the room that it has. */
function fitted(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  let cut = text;
  while (cut.length > 1 && ctx.measureText(cut === text ? text : `${cut}…`).width > room)
    cut = cut.slice(0, -1).trimEnd();
  return cut === text ? text : `${cut}…`;
}

const sumOf = ({ segments }: Bar): number => segments.reduce((sum, { value }) => sum + value, 0);
const greatestOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map(sumOf));

function configured(canvas: HTMLCanvasElement, { bars, hasYears }: DrawnYears): Configured {
  const most = Math.max(0, ...bars.map(({ segments }) => segments.length));
  return {
    data: {
      labels: bars.map(({ name }) => name),
      datasets: Array.from({ length: most }, (_, place) => {
        const segments = bars.map((bar) => bar.segments[place]);
        return {
          data: segments.map((segment) => segment?.value ?? 0),
          backgroundColor: segments.map((segment) => segment && colourAt(canvas, segment.fill)),
          borderColor: 'transparent',
          borderWidth: { top: place === most - 1 ? 0 : GAP },
          borderSkipped: false,
          inflateAmount: 0,
        };
      }),
    },
    options: {
      ...still,
      layout: { padding: { top: TOP, bottom: hasYears ? BELOW : 1 } },
      scales: {
        x: { stacked: true, display: false },
        y: { stacked: true, display: false, min: 0, max: axisLines(greatestOf(bars)).at(-1) ?? 1 },
      },
    },
  };
}
