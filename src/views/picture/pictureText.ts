/** The texts of the page as SVG texts: each line where the browser has set it. */
import { painted, paintOf, textElement } from './vector.ts';

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  readonly height: number;
}

const SOFT_HYPHEN = '\u00ad';

/** The lines that a text is broken into, as the browser broke it. */
function linesOf(node: Text): Line[] {
  const range = document.createRange();
  const begins = node.data.search(/\S/);
  range.setStart(node, begins);
  range.setEnd(node, node.data.trimEnd().length);
  const rects = range.getClientRects();
  const [only] = rects;
  if (rects.length === 1 && only)
    return [{ text: range.toString(), left: only.left, right: only.right, top: only.top, height: only.height }];
  const lines: Line[] = [];
  for (let at = begins; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    const last = lines.at(-1);
    const sign = node.data[at] ?? '';
    const isSpace = /\s/.test(sign);
    if (!rect || isSpace) {
      if (last) last.text += sign;
    } else if (last && Math.abs(rect.top - last.top) < rect.height / 2) {
      last.text += sign;
      last.right = Math.max(last.right, rect.right);
    } else lines.push({ text: sign, left: rect.left, right: rect.right, top: rect.top, height: rect.height });
  }
  return lines;
}

/** A soft hyphen is seen where a line ends with it, but not at the end of the text. */
function seen(text: string, isLast: boolean): string {
  const isBroken = !isLast && text.endsWith(SOFT_HYPHEN);
  const said = text.replaceAll(SOFT_HYPHEN, '').replaceAll(/\s+/g, ' ').trim();
  return isBroken ? `${said}-` : said;
}

let measuring: CanvasRenderingContext2D | null = null;

/** How far below the top of its line a text stands. */
function baselineIn(height: number, style: CSSStyleDeclaration): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return height * 0.8;
  measuring.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measuring.measureText('x');
  return (height - ascent - descent) / 2 + ascent;
}

const anchorOf = (align: string): 'start' | 'middle' | 'end' => {
  if (align === 'right' || align === 'end') return 'end';
  return align === 'center' ? 'middle' : 'start';
};

function written(text: string, line: Omit<Line, 'text'>, style: CSSStyleDeclaration): string {
  const anchor = anchorOf(style.textAlign);
  const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[anchor];
  return textElement(
    {
      x,
      y: line.top + baselineIn(line.height, style),
      'font-family': style.fontFamily,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      ...(style.fontStyle !== 'normal' && { 'font-style': style.fontStyle }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      ...(style.textDecorationLine === 'line-through' && { 'text-decoration': 'line-through' }),
      ...painted('fill', paintOf(style.color)),
    },
    text,
  );
}

export function pictureOfText(node: Text, style: CSSStyleDeclaration): string[] {
  if (node.data.trim() === '') return [];
  const all = linesOf(node);
  const bottom = cutAt(node, style);
  const lines = all.filter(({ top, height }) => top + height / 2 < bottom);
  return lines.flatMap((line, at) => {
    const isLast = at === lines.length - 1;
    const text = seen(line.text, isLast);
    const rest = isLast && lines.length < all.length ? '…' : '';
    return text === '' ? [] : [written(text + rest, line, style)];
  });
}

/** Where a text ends that is shown as far as some lines hold it. */
const cutAt = (node: Text, { overflowY }: CSSStyleDeclaration): number =>
  overflowY === 'hidden' ? (node.parentElement?.getBoundingClientRect().bottom ?? Infinity) : Infinity;

/** What stands in a field, at its right as figures do. */
export function pictureOfField(field: HTMLInputElement, style: CSSStyleDeclaration): string[] {
  if (field.value === '') return [];
  const { left, right, top, height } = field.getBoundingClientRect();
  const padding = Number.parseFloat(style.paddingRight) || 0;
  const size = Number.parseFloat(style.fontSize) * 1.2;
  const line = { left: left + padding, right: right - padding, top: top + (height - size) / 2, height: size };
  return [written(field.value, line, style)];
}
