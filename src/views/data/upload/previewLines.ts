/** The differences of a table as lines of a list: a line for each cell that changes, and one for each row that comes or goes. */
import type { Named } from '../../../analysis/named.ts';
import type { ChangeShown, DifferenceShown } from '../../../state/uploadPreview.ts';
import { nameIn, type Language } from '../../../words/language.ts';
import type { ChangeInWords } from './changeInWords.ts';
import type { UploadWords } from '../../../words/upload.en.ts';

export interface PreviewLine {
  readonly kind: DifferenceShown['kind'];
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

/** What it takes to say the lines: columns go by their names, and numbers are written as the language does. */
interface LineSpeech {
  readonly language: Language;
  readonly words: UploadWords;
  readonly columnHead: (column: string) => string;
  readonly valueInWords: (value: string, column: string) => string;
  readonly changeInWords: (change: ChangeShown) => ChangeInWords;
}

export const previewLines = (differences: readonly DifferenceShown[], speech: LineSpeech): readonly PreviewLine[] =>
  differences.flatMap((difference) => linesOf(difference, speech));

function linesOf(difference: DifferenceShown, speech: LineSpeech): readonly PreviewLine[] {
  const { words, columnHead, valueInWords } = speech;
  const { kind, change } = difference;
  if (change) return changeLines(difference, change, speech);
  const row = rowLabel(difference, speech.language, words);
  const cells = difference.cells.map(({ column, now, afterwards }) => ({
    column,
    now: valueInWords(now, column),
    afterwards: valueInWords(afterwards, column),
  }));
  if (kind === 'changed') return cells.map((cell) => ({ kind, row, ...cell, column: columnHead(cell.column) }));
  const said = cells.filter(({ column }) => !UNSAID.test(column)).slice(0, MOST_CELLS);
  const list = (which: 'now' | 'afterwards') =>
    said.flatMap((cell) => (cell[which] === '' ? [] : [words.cell(columnHead(cell.column), cell[which])])).join('; ');
  return [{ kind, row, column: '', now: list('now'), afterwards: list('afterwards') }];
}

/** What a scenario does beside what the base has; a change that stays as another one has what it did before. */
function changeLines(
  { kind, was }: DifferenceShown,
  change: ChangeShown,
  { language, changeInWords }: LineSpeech,
): readonly PreviewLine[] {
  const row = nameOf(change.scenario, language);
  const { place, base, value } = changeInWords(change);
  const line = { kind, row, column: place };
  if (kind === 'removed') return [{ ...line, now: value, afterwards: base }];
  if (!was) return [{ ...line, now: base, afterwards: value }];
  const before = changeInWords(was);
  if (before.place === place && was.scenario.id === change.scenario.id)
    return [{ ...line, now: before.value, afterwards: value }];
  const gone = { kind: 'removed' as const, row: nameOf(was.scenario, language), column: before.place };
  return [
    { ...gone, now: before.value, afterwards: before.base },
    { ...line, kind: 'added', now: base, afterwards: value },
  ];
}

const nameOf = ({ name, names }: Named, language: Language): string => nameIn(language, name, names);

/** Its name, else its key, else its number. */
function rowLabel({ key, record, names }: DifferenceShown, language: Language, words: UploadWords): string {
  const { name = '' } = names;
  if (name !== '') return nameIn(language, name, { [language]: names[`name_${language}`] ?? '' });
  const parts = key.split('/').filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' / ') : words.rowNumber(String(record));
}
