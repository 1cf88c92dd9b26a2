/** The differences of a table as lines of a list: a line for each cell that changes, and one for each row that comes or goes. */
import type { Row } from '../../../pack/pack.ts';
import type { RowDifference } from '../../../pack/tableDifferences.ts';
import { nameIn, type Language } from '../../../words/language.ts';
import type { UploadWords } from '../../../words/upload.en.ts';

export interface PreviewLine {
  readonly kind: RowDifference['kind'];
  readonly row: string;
  /** '' where the line is about a whole row. */
  readonly column: string;
  readonly now: string;
  readonly afterwards: string;
}

/** What a line about a whole row can leave out: it stands in the row's name, or is a range, a translation or a source. */
const UNSAID = /^(id|code|key|name|source|confidence|note)$|_(low|high|[a-z]{2})$/;
/** Cells of a whole row that are shown. */
const MOST_CELLS = 5;

/** @param most no more lines than these are made */
export function previewLines(
  differences: readonly RowDifference[],
  most: number,
  language: Language,
  words: UploadWords,
): readonly PreviewLine[] {
  const lines: PreviewLine[] = [];
  for (const difference of differences) {
    if (lines.length >= most) break;
    lines.push(...linesOf(difference, language, words));
  }
  return lines.slice(0, most);
}

/** How many lines there are in all. */
export const lineCount = (differences: readonly RowDifference[]): number =>
  differences.reduce((count, { kind, columns }) => count + (kind === 'changed' ? columns.length : 1), 0);

function linesOf(difference: RowDifference, language: Language, words: UploadWords): readonly PreviewLine[] {
  const { kind, before, after, columns } = difference;
  const row = rowLabel(difference, language, words);
  if (kind !== 'changed')
    return [{ kind, row, column: '', now: cellsOf(before, columns), afterwards: cellsOf(after, columns) }];
  return columns.map((column) => ({
    kind,
    row,
    column,
    now: before?.cells[column] ?? '',
    afterwards: after?.cells[column] ?? '',
  }));
}

/** Its name, else its key, else its number. */
function rowLabel({ key, before, after }: RowDifference, language: Language, words: UploadWords): string {
  const row = after ?? before;
  const name = row?.cells['name'] ?? '';
  if (row && name !== '') return nameIn(language, name, { [language]: row.cells[`name_${language}`] ?? '' });
  const parts = key.split('/').filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' / ') : words.rowNumber(String(row?.record ?? ''));
}

function cellsOf(row: Row | undefined, columns: readonly string[]): string {
  if (!row) return '';
  const said = columns.filter((column) => !UNSAID.test(column)).slice(0, MOST_CELLS);
  return said.map((column) => `${column} ${row.cells[column] ?? ''}`).join(', ');
}
