/** A table of the page as it is taken away: cells that say their exact figure with it, others as they are shown. */
import { takenValue, type TableText, type TakenCell } from '../../state/tableText.ts';

type Grid = (HTMLTableCellElement | undefined)[][];

/**
 * Reads what a table says. A cell with `data-exact` gives that figure, any other one what is shown, as a number where
 * it is one; a head or cell with `data-taken` says that, such as the unit of exact figures, or what a picture shows.
 * Columns that hold pictures only are left out.
 * @param mark the decimal mark of the figures that are shown
 */
export function readTable(table: HTMLTableElement, caption: string, mark: '.' | ','): TableText {
  const heads = gridOf(rowsOf(table).filter((row) => row.parentElement === table.tHead));
  const body = gridOf(rowsOf(table).filter((row) => row.parentElement !== table.tHead));
  const width = Math.max(0, ...[...heads, ...body].map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place).filter((place) =>
    body.some((row) => row[place] && isStart(row, place) && wordsOf(row[place]) !== ''),
  );
  const read = (row: Grid[number], place: number): TakenCell => {
    const cell = row[place];
    return cell && isStart(row, place) ? takenOf(cell, mark) : '';
  };
  return {
    caption,
    head: places.map((place) => headOf(heads, place)),
    rows: body.map((row) => {
      const cells = places.map((place) => read(row, place));
      return cells.slice(1).every((cell) => cell === '') ? cells.slice(0, 1) : cells;
    }),
  };
}

/** Rows that say something; what is opened below a row is none of the table's. */
const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => !row.closest('[aria-hidden="true"], .details, .more'));

/** Where each cell stands when those that span several are counted for all of them. */
function gridOf(rows: readonly HTMLTableRowElement[]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, line) => {
    let place = 0;
    for (const cell of row.cells) {
      while (grid[line]?.[place]) place += 1;
      for (let below = 0; below < cell.rowSpan; below += 1)
        for (let beside = 0; beside < cell.colSpan; beside += 1) {
          const spanned = grid[line + below];
          if (spanned) spanned[place + beside] = cell;
        }
      place += cell.colSpan;
    }
  });
  return grid;
}

const isStart = (row: Grid[number], place: number): boolean => place === 0 || row[place - 1] !== row[place];

/** What stands above a column, the upper lines first; above several columns, only where each has a head of its own. */
function headOf(heads: Grid, place: number): string {
  const above = [...new Set(heads.flatMap((row) => row[place] ?? []))];
  const hasOwn = above.some((cell) => cell.colSpan === 1);
  const isFirst = heads.every((row) => isStart(row, place));
  return above
    .filter((cell) => cell.colSpan === 1 || hasOwn || isFirst)
    .map(wordsOf)
    .filter(Boolean)
    .join(' ');
}

function takenOf(cell: HTMLTableCellElement, mark: '.' | ','): TakenCell {
  const { exact } = cell.dataset;
  if (exact !== undefined) return exact === '' ? { exact } : takenValue(exact);
  const text = wordsOf(cell);
  return cell.tagName === 'TH' ? text : (numberIn(text, mark) ?? text);
}

const wordsOf = (cell: HTMLTableCellElement): string => cell.dataset.taken ?? saidIn(cell);

/** The words of a cell: no picture, nothing that only leads elsewhere; what is said smaller stands in brackets. */
function saidIn(cell: HTMLElement): string {
  const parts = [...cell.childNodes].map(saidBy);
  return parts
    .join('')
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();
}

function saidBy(node: Node): string {
  if (node instanceof Text) return node.data;
  if (
    !(node instanceof HTMLElement) ||
    node.matches('[aria-hidden="true"], sup, canvas, button.link, .acts, .letter, [data-not-taken], input[type=range]')
  )
    return '';
  if (node instanceof HTMLInputElement) return node.value;
  const said = saidIn(node);
  return node.tagName === 'SMALL' && said !== '' ? ` (${said}) ` : ` ${said} `;
}

/** A shown number with nothing between its thousands and a decimal point; a share in per cent as the share that it is. */
export function numberIn(text: string, mark: '.' | ','): TakenCell | undefined {
  const [, sign = '', digits = '', percent = ''] = /^([+\-−]?)\s?(\d[\d\s.,’']*?)(\s?%)?$/u.exec(text) ?? [];
  const number = ungrouped(digits, mark);
  if (number === undefined) return undefined;
  const minus = /[-−]/.test(sign) ? '-' : '';
  const exact = minus + number;
  return percent === '' ? { exact } : { exact: hundredth(exact), shown: `${minus}${digits}%` };
}

function ungrouped(digits: string, mark: '.' | ','): string | undefined {
  const number = digits.replaceAll(mark === '.' ? /[\s,’']/gu : /[\s.’']/gu, '').replace(mark, '.');
  return /^\d+(\.\d+)?$/.test(number) ? number : undefined;
}

/** Decimal text divided by a hundred, without touching its digits. */
function hundredth(number: string): string {
  const [, minus = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  const padded = whole.padStart(3, '0');
  const written = `${padded.slice(0, -2)}.${padded.slice(-2)}${part}`.replace(/\.?0+$/, '');
  return `${written === '0' ? '' : minus}${written}`;
}
