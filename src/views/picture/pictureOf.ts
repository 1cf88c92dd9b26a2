/** A part of the page as an SVG picture: its texts, bars, rules, plots and charts, without what only serves to act. */
import { drawingOf } from '../charts/drawings.ts';
import { pictureOfField, pictureOfText } from './pictureText.ts';
import { RecordedContext } from './recordedContext.ts';
import { element, hatchedBox, painted, paintOf, textElement, type Box } from './vector.ts';

/** What a part of the page may have in it that says nothing on a picture. */
const LEFT_OUT =
  '.unseen, .take, .copy, .segment, .acts, .guide-link, .foot > .choice, details, .details, dialog, input[type=range], input[type=search], [role=search], ' +
  'a.button, a[href^="#/data"]:not(table a), [data-picture], button:not(table button, .choice > .face), button.link';
/** Around it, and between it and its last line. */
const MARGIN = 24;
const NOTE_SIZE = 12;

export interface PictureTexts {
  /** Above it, where it has no heading of its own; else ''. */
  readonly title: string;
  /** What it is of, below it. */
  readonly note: string;
}

/** What has been drawn, and how far it reaches. */
class Drawing {
  readonly written: string[] = [];
  readonly paper = paintOf(getComputedStyle(document.documentElement).backgroundColor)?.colour;
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;

  add(texts: readonly string[], { x, y, width, height }: Box): void {
    if (texts.length === 0) return;
    this.written.push(...texts);
    this.left = Math.min(this.left, x);
    this.top = Math.min(this.top, y);
    this.right = Math.max(this.right, x + width);
    this.bottom = Math.max(this.bottom, y + height);
  }
}

/**
 * @param root is on the page, in the colours that the picture shall have
 * @returns an SVG document with its size in pixels of the page
 */
export function pictureOf(
  root: HTMLElement,
  { title, note }: PictureTexts,
): { svg: string; width: number; height: number } {
  const drawing = new Drawing();
  drawChildren(root, getComputedStyle(root), drawing);
  const family = getComputedStyle(root).fontFamily;
  const above = title === '' ? 0 : 30;
  const width = Math.ceil(Math.max(drawing.right - drawing.left, 240) + 2 * MARGIN);
  const height = Math.ceil(drawing.bottom - drawing.top + above + 2 * MARGIN + 2 * NOTE_SIZE);
  const ink = { 'font-family': family, fill: '#16211f' };
  const content = [
    element('rect', { width, height, fill: '#fff' }),
    title && textElement({ ...ink, x: MARGIN, y: MARGIN + 14, 'font-size': 16, 'font-weight': '600' }, title),
    element(
      'g',
      { transform: `translate(${MARGIN - drawing.left} ${MARGIN + above - drawing.top})` },
      drawing.written.join('\n'),
    ),
    textElement({ ...ink, x: MARGIN, y: height - MARGIN, 'font-size': NOTE_SIZE, 'fill-opacity': 0.7 }, note),
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return { svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, content.join('\n')), width, height };
}

function drawChildren(parent: HTMLElement, style: CSSStyleDeclaration, drawing: Drawing): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) drawing.add(pictureOfText(child, style), boxOf(rectOf(child)));
    else if (child instanceof HTMLElement || child instanceof SVGSVGElement) drawElement(child, drawing);
  }
}

function rectOf(node: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height });

function drawElement(child: HTMLElement | SVGSVGElement, drawing: Drawing): void {
  const style = getComputedStyle(child);
  if (style.display === 'none' || style.visibility === 'hidden' || child.matches(LEFT_OUT)) return;
  const box = boxOf(child.getBoundingClientRect());
  if (child instanceof SVGSVGElement) drawing.add([drawnSvg(child, box)], box);
  else if (child instanceof HTMLCanvasElement) drawing.add(drawnCanvas(child, box), box);
  else {
    drawing.add([...fillOf(style, box, drawing.paper), ...rulesOf(style, box, drawing.paper)], box);
    for (const pseudo of ['::before', '::after']) drawing.add(drawnPseudo(child, pseudo, box), box);
    if (child instanceof HTMLInputElement) drawing.add(pictureOfField(child, style), box);
    else drawChildren(child, style, drawing);
  }
}

const pixels = (text: string): number => Number.parseFloat(text) || 0;
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Up to where a background reaches. */
function filledBox(style: CSSStyleDeclaration, { x, y, width, height }: Box): Box {
  if (style.backgroundClip !== 'padding-box') return { x, y, width, height };
  const [top, right, bottom, left] = SIDES.map((side) => pixels(style[`border${side}Width`])) as [
    number,
    number,
    number,
    number,
  ];
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

const cornerOf = (style: CSSStyleDeclaration, { width, height }: Box): number =>
  style.borderTopLeftRadius.endsWith('%') ? Math.min(width, height) / 2 : pixels(style.borderTopLeftRadius);

function fillOf(style: CSSStyleDeclaration, box: Box, paper: string | undefined): string[] {
  const filled = filledBox(style, box);
  if (filled.width <= 0 || filled.height <= 0) return [];
  const image = style.backgroundImage;
  const colour = paintOf(/(?:rgb|color)a?\([^()]*\)|#[0-9a-f]+/i.exec(image)?.[0] ?? '');
  if (image.startsWith('repeating-linear-gradient')) return [hatchedBox(filled, colour)];
  if (image.startsWith('linear-gradient'))
    return [element('rect', { ...filled, width: filled.width / 2, ...painted('fill', colour) })];
  const paint = paintOf(style.backgroundColor);
  if (!paint || paint.colour === paper) return [];
  return [element('rect', { ...filled, rx: cornerOf(style, filled), ...painted('fill', paint) })];
}

/** Borders, and lines that are drawn as inner shadows. */
function rulesOf(style: CSSStyleDeclaration, box: Box, paper: string | undefined): string[] {
  const rules = SIDES.map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : pixels(style[`border${side}Width`]),
    paint: paintOf(style[`border${side}Color`]),
  })).filter(({ width, paint }) => width > 0 && paint && paint.colour !== paper);
  const radius = cornerOf(style, box);
  const [first] = rules;
  if (first && rules.length === SIDES.length && radius > 0) {
    const inset = { x: box.x + first.width / 2, y: box.y + first.width / 2 };
    const size = { width: box.width - first.width, height: box.height - first.width };
    const line = { fill: 'none', 'stroke-width': first.width, ...painted('stroke', first.paint) };
    return [element('rect', { ...inset, ...size, rx: Math.max(0, radius - first.width / 2), ...line })];
  }
  return [
    ...rules.map(({ side, width, paint }) =>
      element('rect', { ...edgeOf(side, width, box), ...painted('fill', paint) }),
    ),
    ...shadowsOf(style.boxShadow, filledBox(style, box)),
  ];
}

function edgeOf(
  side: (typeof SIDES)[number],
  thick: number,
  { x, y, width, height }: Box,
): Box & Record<string, number> {
  if (side === 'Top') return { x, y, width, height: thick };
  if (side === 'Bottom') return { x, y: y + height - thick, width, height: thick };
  return { x: side === 'Left' ? x : x + width - thick, y, width: thick, height };
}

function shadowsOf(shadow: string, box: Box): string[] {
  const lines = shadow.matchAll(/([a-z]+\([^()]*\)) 0px (-?[\d.]+)px 0px 0px inset/g);
  return [...lines].map(([, colour = '', down = '']) => {
    const thick = pixels(down);
    return element('rect', {
      ...edgeOf(thick > 0 ? 'Top' : 'Bottom', Math.abs(thick), box),
      ...painted('fill', paintOf(colour)),
    });
  });
}

/** A bar's end that is drawn without an element of its own. */
function drawnPseudo(child: HTMLElement, pseudo: string, { x, y }: Box): string[] {
  const style = getComputedStyle(child, pseudo);
  if (style.content === 'none' || style.position !== 'absolute') return [];
  const place = { x: x + pixels(style.left), y: y + pixels(style.top) };
  return fillOf(style, { ...place, width: pixels(style.width), height: pixels(style.height) }, undefined);
}

function drawnCanvas(canvas: HTMLCanvasElement, { x, y }: Box): string[] {
  const measuring = document.createElement('canvas').getContext('2d');
  const draw = drawingOf(canvas);
  if (!draw || !measuring) return [];
  const recorded = new RecordedContext(measuring);
  draw(recorded as unknown as CanvasRenderingContext2D);
  return [element('g', { transform: `translate(${x} ${y})` }, recorded.written.join('\n'))];
}

/** Its shapes with the colours that the style sheet gives them. */
function drawnSvg(svg: SVGSVGElement, box: Box): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((shape, at) => {
    const original = originals[at];
    if (!original) return;
    const style = getComputedStyle(original);
    shape.removeAttribute('class');
    shape.removeAttribute('style');
    const lines = style.strokeWidth === '' ? {} : { 'stroke-width': pixels(style.strokeWidth) };
    const font = {
      'font-family': style.fontFamily,
      'font-size': pixels(style.fontSize),
      'font-weight': style.fontWeight,
    };
    const attributes = {
      ...painted('fill', style.fill === 'none' ? null : paintOf(style.fill)),
      ...painted('stroke', style.stroke === 'none' ? null : paintOf(style.stroke)),
      ...lines,
      ...(shape.tagName === 'text' && font),
    };
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  });
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
}
