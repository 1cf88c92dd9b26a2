/** SVG as text: attributes, colours that every program reads, hatched areas. */

export type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const numberText = (value: number): string => String(Math.round(value * 100) / 100);

export function element(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? numberText(value) : escaped(value)}"`,
  );
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
}

export const textElement = (attributes: Attributes, text: string): string => element('text', attributes, escaped(text));

/** A colour with its opacity, of whatever notation of style sheets; null where nothing is seen. */
export type Paint = { readonly colour: string; readonly opacity: number } | null;

let pixel: CanvasRenderingContext2D | null = null;
/** Reading a pixel back is slow, and a page has few colours. */
const known: Partial<Record<string, { readonly paint: Paint }>> = {};

export function paintOf(colour: string): Paint {
  const before = known[colour];
  if (before) return before.paint;
  const paint = readPaint(colour);
  known[colour] = { paint };
  return paint;
}

function readPaint(colour: string): Paint {
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel || colour === '' || colour === 'transparent') return null;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return null;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: alpha / 255 };
}

/** Attributes that fill, or draw a line, in a colour. */
export function painted(kind: 'fill' | 'stroke', paint: Paint): Attributes {
  if (!paint) return { [kind]: 'none' };
  return { [kind]: paint.colour, ...(paint.opacity < 1 && { [`${kind}-opacity`]: paint.opacity }) };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between two slanting lines, across. */
const APART = 4;

/** Slanting lines within a box, each a line of its own, which every program draws. */
export function hatchedBox({ x, y, width, height }: Box, paint: Paint): string {
  const lines: string[] = [];
  for (let at = APART; at < width + height; at += APART) {
    const [fromX, toX] = [Math.max(0, at - height), Math.min(width, at)];
    lines.push(
      `M${numberText(x + fromX)} ${numberText(y + at - fromX)}L${numberText(x + toX)} ${numberText(y + at - toX)}`,
    );
  }
  return element('path', { d: lines.join(''), fill: 'none', 'stroke-width': 1, ...painted('stroke', paint) });
}
