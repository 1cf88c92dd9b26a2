/** Colours of the style sheet for what is drawn on a canvas: as they are now, and when they change. */
import { keepHatching } from './drawings.ts';

/** What a colour token means at an element: the theme and the medium decide, so only the browser can say. */
export function colourAt(probe: HTMLElement, token: string): string {
  probe.style.color = `var(--${token})`;
  const { color } = getComputedStyle(probe);
  probe.style.color = '';
  return color;
}

/**
 * Calls when the theme changes, by the reader's choice or the system's, and when the page goes to paper and back.
 * @returns a function that ends it
 */
export function whenColoursChange(tell: () => void): () => void {
  const chosen = new MutationObserver(tell);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
  media.forEach((query) => query.addEventListener('change', tell));
  return () => {
    chosen.disconnect();
    media.forEach((query) => query.removeEventListener('change', tell));
  };
}

const STEP = 5;

/** Slanting lines of a colour on nothing, sharp at any density of the screen. */
export function hatching(canvas: HTMLCanvasElement, colour: string, density: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const size = Math.round(STEP * density);
  tile.width = tile.height = size;
  const lines = tile.getContext('2d');
  if (!lines) return colour;
  lines.strokeStyle = colour;
  lines.lineWidth = density;
  lines.lineCap = 'square';
  lines.beginPath();
  // One line across the tile, and its neighbours' ends in the two other corners.
  for (const shift of [-size, 0, size]) {
    lines.moveTo(shift, size);
    lines.lineTo(shift + size, 0);
  }
  lines.stroke();
  const pattern = canvas.getContext('2d')?.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  if (pattern) keepHatching(pattern, colour);
  return pattern ?? colour;
}
