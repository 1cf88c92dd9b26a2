/** A chart of bars on a canvas, by Chart.js: only what bars need of it, loaded when a page first draws some. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartData,
  type ChartOptions,
  type Plugin,
} from 'chart.js';
import { keepDrawing } from './drawings.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What Chart.js is told of the bars. */
export interface Configured {
  readonly data: ChartData<'bar', number[], string>;
  readonly options: ChartOptions<'bar'>;
}

/** One way to draw bars. */
export interface BarKind<Drawn> {
  /** In the colours of now. */
  readonly configured: (canvas: HTMLCanvasElement, drawn: Drawn) => Configured;
  /** What is done by hand before and after the bars are drawn. */
  readonly plugin: (drawn: () => Drawn) => Plugin<'bar'>;
  /** What a segment is called, and its value, where a mouse rests on it. */
  readonly nameOf: (drawn: Drawn, bar: number, segment: number) => string;
}

/** What every chart of bars has in common: it stands still, and what it says stands in a table beside it. */
export const still = { animation: false, maintainAspectRatio: false, events: [] } satisfies ChartOptions<'bar'>;

/** Edges on whole pixels of the screen, so that they and the gaps between them are sharp. */
export const wholePixel = ({ currentDevicePixelRatio: density }: Chart, place: number): number =>
  Math.round(place * density) / density;

export class BarChart<Drawn> {
  readonly #chart: Chart<'bar', number[], string>;
  readonly #canvas: HTMLCanvasElement;
  readonly #kind: BarKind<Drawn>;
  #drawn: Drawn;

  constructor(canvas: HTMLCanvasElement, kind: BarKind<Drawn>, drawn: Drawn) {
    this.#canvas = canvas;
    this.#kind = kind;
    this.#drawn = drawn;
    const plugins = [kind.plugin(() => this.#drawn)];
    this.#chart = new Chart(canvas, { type: 'bar', ...kind.configured(canvas, drawn), plugins });
    keepDrawing(canvas, (context) => this.#drawOn(context));
  }

  /** Draws anew, at once, in the colours of now. */
  draw(drawn: Drawn): void {
    this.#drawn = drawn;
    const { data, options } = this.#kind.configured(this.#canvas, drawn);
    this.#chart.data = data;
    this.#chart.options = options;
    this.#chart.update('none');
  }

  /** Draws on something else than its canvas, in the colours of now. */
  #drawOn(context: CanvasRenderingContext2D): void {
    this.draw(this.#drawn);
    const { ctx: own } = this.#chart;
    this.#takeContext(context);
    try {
      this.#chart.draw();
    } finally {
      this.#takeContext(own);
    }
  }

  /** The chart draws what is around its bars, and each set of bars draws itself. */
  #takeContext(context: CanvasRenderingContext2D): void {
    (this.#chart as { ctx: CanvasRenderingContext2D }).ctx = context;
    for (const { controller } of this.#chart.getSortedVisibleDatasetMetas())
      (controller as unknown as { _ctx: CanvasRenderingContext2D })._ctx = context;
  }

  /** The name of the segment under a mouse; '' where there is none. */
  nameAt(event: MouseEvent): string {
    const [found] = this.#chart.getElementsAtEventForMode(event, 'point', { intersect: true }, false);
    return found ? this.#kind.nameOf(this.#drawn, found.index, found.datasetIndex) : '';
  }

  end(): void {
    this.#chart.destroy();
  }
}
