/** Charts that are on the page, by their canvas, so that they can be drawn once more on something else. */

/** Draws a chart, in the colours of now. */
type Draw = (context: CanvasRenderingContext2D) => void;

const drawings = new WeakMap<HTMLCanvasElement, Draw>();

export function keepDrawing(canvas: HTMLCanvasElement, draw: Draw): void {
  drawings.set(canvas, draw);
}

export const drawingOf = (canvas: HTMLCanvasElement): Draw | undefined => drawings.get(canvas);

/** The colour of slanting lines, which a pattern does not tell. */
const hatched = new WeakMap<CanvasPattern, string>();

export function keepHatching(pattern: CanvasPattern, colour: string): void {
  hatched.set(pattern, colour);
}

export const hatchedIn = (pattern: CanvasPattern): string | undefined => hatched.get(pattern);
