/** Scrolls a cell into what is in sight of a grid: below its head, and beside the columns that are held. */

interface CellPlace {
  /** Of the row, from the first one, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Of the head of the grid. */
  readonly head: number;
  /** Width of the held columns before the cell. */
  readonly before: number;
}

/** What scroll bars may cover. */
const MARGIN = 16;

export function bringIntoSight(box: HTMLElement, cell: HTMLElement, { top, height, head, before }: CellPlace): void {
  const bottom = top + height + head + MARGIN;
  if (top < box.scrollTop) box.scrollTop = top;
  if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  const [left, right] = [cell.offsetLeft, cell.offsetLeft + cell.offsetWidth];
  if (left - before < box.scrollLeft) box.scrollLeft = left - before;
  if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
  bringIntoWindow(cell);
}

/** The page is scrolled only where nothing is to be seen of the cell: a click moves none from under the mouse. */
function bringIntoWindow(cell: HTMLElement): void {
  const { top, bottom } = cell.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (bottom <= covered || top >= window.innerHeight) cell.scrollIntoView({ block: 'center', inline: 'nearest' });
}
