/** What a chart draws on a canvas, written down as SVG: it stands in the place of the canvas's own context. */
import { hatchedIn } from '../charts/drawings.ts';
import { element, hatchedBox, painted, paintOf, textElement, type Box } from './vector.ts';

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

/** The part of a context that charts of bars draw with. */
export class RecordedContext {
  readonly written: string[] = [];
  fillStyle: string | CanvasGradient | CanvasPattern = '#000';
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000';
  lineWidth = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly canvas: HTMLCanvasElement;
  readonly #measuring: CanvasRenderingContext2D;
  #kept: Pick<RecordedContext, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'font' | 'textAlign' | 'textBaseline'>[] =
    [];
  #path = '';
  #boxes: Box[] = [];

  constructor(measuring: CanvasRenderingContext2D) {
    this.#measuring = measuring;
    this.canvas = measuring.canvas;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } = this;
    this.#kept.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline });
  }

  restore(): void {
    Object.assign(this, this.#kept.pop());
  }

  beginPath(): void {
    this.#path = '';
    this.#boxes = [];
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${x} ${y}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${x} ${y}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${x} ${y}h${width}v${height}h${-width}Z`;
    this.#boxes.push({
      x: Math.min(x, x + width),
      y: Math.min(y, y + height),
      width: Math.abs(width),
      height: Math.abs(height),
    });
  }

  closePath(): void {
    this.#path += 'Z';
  }

  fill(rule?: CanvasFillRule): void {
    const { fillStyle } = this;
    if (typeof fillStyle === 'string') {
      const paint = paintOf(fillStyle);
      if (paint && this.#path !== '')
        this.written.push(
          element('path', {
            d: this.#path,
            ...(rule === 'evenodd' && { 'fill-rule': rule }),
            ...painted('fill', paint),
          }),
        );
      return;
    }
    const hatching = fillStyle instanceof CanvasPattern ? hatchedIn(fillStyle) : undefined;
    for (const box of this.#boxes) this.written.push(hatchedBox(box, paintOf(hatching ?? '')));
  }

  stroke(): void {
    const paint = typeof this.strokeStyle === 'string' ? paintOf(this.strokeStyle) : null;
    if (!paint) return;
    this.written.push(
      element('path', { d: this.#path, fill: 'none', 'stroke-width': this.lineWidth, ...painted('stroke', paint) }),
    );
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(\d+)?\s*([\d.]+)px\s+(.+)$/.exec(this.font) ?? [];
    const paint = typeof this.fillStyle === 'string' ? paintOf(this.fillStyle) : null;
    const middle = this.textBaseline === 'middle' ? Number(size) * 0.35 : 0;
    const anchor = ANCHORS[this.textAlign];
    this.written.push(
      textElement(
        {
          x,
          y: y + middle,
          'font-family': family,
          'font-size': Number(size),
          'font-weight': weight,
          ...(anchor && { 'text-anchor': anchor }),
          ...painted('fill', paint),
        },
        text,
      ),
    );
  }

  measureText(text: string): TextMetrics {
    this.#measuring.font = this.font;
    return this.#measuring.measureText(text);
  }

  /** Nothing of a chart of bars reaches beyond its own area, and nothing lies below it. */
  clip(): void {
    return;
  }
  clearRect(): void {
    return;
  }
  resetTransform(): void {
    return;
  }
  setLineDash(): void {
    return;
  }
}
