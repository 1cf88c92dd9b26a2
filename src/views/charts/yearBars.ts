/** Bars by year on a canvas, by Chart.js, each standing on a column of the table below it: loaded when a page first draws some. */
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
import { colourAt } from './colours.ts';
import { axisLines } from './yearAxis.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

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

export class YearBars {
  readonly #chart: Chart<'bar', number[], string>;
  readonly #canvas: HTMLCanvasElement;
  #drawn: DrawnYears;

  constructor(canvas: HTMLCanvasElement, drawn: DrawnYears) {
    this.#canvas = canvas;
    this.#drawn = drawn;
    this.#chart = new Chart(canvas, { ...configuration(canvas, drawn), plugins: [this.#frame()] });
  }

  /** Draws anew, at once, in the colours of now. */
  draw(drawn: DrawnYears): void {
    this.#drawn = drawn;
    const { data, options } = configuration(this.#canvas, drawn);
    this.#chart.data = data;
    if (options) this.#chart.options = options;
    this.#chart.update('none');
  }

  /** The segment under a mouse, and its bar. */
  segmentAt(event: MouseEvent): { readonly bar: YearBar; readonly segment: Segment } | undefined {
    const [found] = this.#chart.getElementsAtEventForMode(event, 'point', { intersect: true }, false);
    const bar = found && this.#drawn.bars[found.index];
    const segment = found && bar?.segments[found.datasetIndex];
    return segment && { bar, segment };
  }

  end(): void {
    this.#chart.destroy();
  }

  /** What is around the bars: lines of the axis behind them, totals above, names beside, years below. */
  #frame(): Plugin<'bar'> {
    return {
      id: 'frame',
      beforeDatasetsDraw: (chart) => {
        placeBars(chart as Chart<'bar', number[], string>, this.#drawn);
        drawAxis(chart as Chart<'bar', number[], string>, this.#drawn);
      },
      afterDatasetsDraw: (chart) => drawTexts(chart as Chart<'bar', number[], string>, this.#drawn),
    };
  }
}

type BarChart = Chart<'bar', number[], string>;

/** The right edge of a bar: in a table it is that of the column's figures; else the bar stands in the column's middle. */
function edges({ width }: BarChart, { bars, from, to, hasYears }: DrawnYears, index: number) {
  const column = ((to - from) * width) / bars.length;
  const bar = Math.min(column * BAR_SHARE, WIDEST_BAR);
  const end = from * width + column * (index + 1) - (hasYears ? (column - bar) / 2 : 0);
  return { left: Math.round(end - bar), right: Math.round(end) };
}

/** Edges on whole pixels of the screen, so that they and the gaps between them are sharp. */
function placeBars(chart: BarChart, drawn: DrawnYears): void {
  const whole = (place: number) => Math.round(place * chart.currentDevicePixelRatio) / chart.currentDevicePixelRatio;
  for (const { data } of chart.getSortedVisibleDatasetMetas()) {
    (data as unknown as Element[]).forEach((element, index) => {
      const { left, right } = edges(chart, drawn, index);
      element.x = (left + right) / 2;
      element.width = right - left;
      element.y = whole(element.y);
      element.base = whole(element.base);
    });
  }
}

function drawAxis(chart: BarChart, { bars, to, tick }: DrawnYears): void {
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

function drawTexts(chart: BarChart, drawn: DrawnYears): void {
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

function setText({ ctx, canvas }: BarChart, weight: 400 | 600): void {
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

function configuration(
  canvas: HTMLCanvasElement,
  { bars, hasYears }: DrawnYears,
): ChartConfiguration<'bar', number[], string> {
  const most = Math.max(0, ...bars.map(({ segments }) => segments.length));
  return {
    type: 'bar',
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
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: TOP, bottom: hasYears ? BELOW : 1 } },
      scales: {
        x: { stacked: true, display: false },
        y: { stacked: true, display: false, min: 0, max: axisLines(greatestOf(bars)).at(-1) ?? 1 },
      },
    },
  };
}
