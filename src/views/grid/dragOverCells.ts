/** Follows the mouse over the cells of a grid until it is let go, and scrolls while it is beyond an edge. */
import type { GridPlace } from './gridCells.ts';

interface Drag {
  /** What is held at the upper and the left edge, in pixels. */
  readonly top: number;
  readonly left: number;
  readonly reach: (place: GridPlace) => void;
  /** @param isTaken false where Escape or the browser ended it */
  readonly end?: (isTaken: boolean) => void;
}

/** What scroll bars may cover. */
const MARGIN = 20;
/** Of a pixel beyond the edge, how many are scrolled in a frame, and how many at most. */
const [PACE, FASTEST] = [0.3, 40];

export function dragOverCells(box: HTMLElement, { top, left, reach, end = () => undefined }: Drag): void {
  const listening = new AbortController();
  const { signal } = listening;
  let mouse = { x: NaN, y: NaN };
  let frame = 0;

  function edges() {
    const { left: x, top: y } = box.getBoundingClientRect();
    return {
      left: x + left,
      right: x + Math.max(left + 1, box.clientWidth - MARGIN),
      top: y + top,
      bottom: y + Math.max(top + 1, box.clientHeight - MARGIN),
    };
  }

  function follow() {
    const inside = edges();
    const x = clamped(mouse.x, inside.left + 1, inside.right);
    const y = clamped(mouse.y, inside.top + 1, inside.bottom);
    const place = placeOf(document.elementFromPoint(x, y));
    if (place && !Number.isNaN(x)) reach(place);
  }

  function scroll() {
    const inside = edges();
    const across = beyond(mouse.x, inside.left, inside.right);
    const down = beyond(mouse.y, inside.top, inside.bottom);
    if (across !== 0 || down !== 0) {
      box.scrollBy(pace(across), pace(down));
      follow();
    }
    frame = requestAnimationFrame(scroll);
  }

  function finish(isTaken: boolean) {
    cancelAnimationFrame(frame);
    listening.abort();
    end(isTaken);
  }

  window.addEventListener('pointermove', ({ clientX: x, clientY: y }) => ((mouse = { x, y }), follow()), { signal });
  window.addEventListener('pointerup', () => finish(true), { signal });
  window.addEventListener('pointercancel', () => finish(false), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal, capture: true });
  frame = requestAnimationFrame(scroll);
}

const clamped = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to));

const beyond = (value: number, from: number, to: number): number =>
  value < from ? value - from : value > to ? value - to : 0;

const pace = (pixels: number): number => clamped(pixels * PACE, -FASTEST, FASTEST);

/** The cell that an element stands in, by the indexes that it says of itself; that of the first column for a row's number. */
export function placeOf(element: EventTarget | null): GridPlace | undefined {
  const cell = cellOf(element);
  const row = Number(cell?.closest('tr')?.getAttribute('aria-rowindex')) - 2;
  const column = Number(cell?.getAttribute('aria-colindex')) - 2;
  return cell && row >= 0 ? { row, column: Math.max(0, column) } : undefined;
}

export const isOnNumber = (element: EventTarget | null): boolean =>
  cellOf(element)?.getAttribute('aria-colindex') === '1';

const cellOf = (element: EventTarget | null): Element | null =>
  element instanceof Element ? element.closest('[role="grid"] tbody [aria-colindex]') : null;
