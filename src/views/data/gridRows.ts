/** The rows of the table on screen as the grid shows them: names for codes, numbers as the language writes them. */
import type { Confidence } from '../../analysis/sureness.ts';
import type { Column } from '../../pack/columns.ts';
import type { Row, Tables } from '../../pack/pack.ts';
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { DataState } from '../../state/dataState.svelte.ts';
import type { PlacedProblem } from '../../state/placedProblems.ts';
import { nameIn } from '../../words/language.ts';
import type { GridCell, GridColumn, GridMark, GridOption, GridRow } from '../grid/gridCells.ts';
import { choiceName, columnHead, valueInWords, type DataSpeech } from './dataSpeech.ts';

/** Pixels that a letter takes on average, and what stands around it. */
const LETTER = 7.5;
const PADDING = 28;
const NARROWEST = 72;
/** A disc before the value. */
const MARK = 16;
/** Rows that the widths are taken from: enough to be right for nearly all. */
const SAMPLED = 200;

/** @param widest pixels that a column may take */
export function gridColumns(data: DataState, speech: DataSpeech, widest: number): GridColumn[] {
  const sample = data.rows.slice(0, SAMPLED);
  return data.columns(speech.language).map((id) => {
    const head = columnHead(data.table, id, speech);
    const longest = Math.max(0, ...sample.map((shown) => lettersOf(data, shown, id, speech)));
    const longestWord = Math.max(...head.split(/\s/).map((word) => word.length));
    // A head may take two lines.
    const letters = Math.max(longest, longestWord, head.length * 0.6);
    const beside = PADDING + (data.figureColumns.includes(id) ? MARK : 0);
    const width = Math.round(Math.min(widest, Math.max(NARROWEST, letters * LETTER + beside)));
    return { id, head, isNumber: isAmount(declared(data, id)), width };
  });
}

/** Of a changed cell, what stood there before stands beside it. */
function lettersOf(data: DataState, { row, base }: ShownRow, column: string, speech: DataSpeech): number {
  const isChanged = base !== undefined && base.cells[column] !== row.cells[column];
  return (
    shownText(data, row, column, speech).length + (isChanged ? shownText(data, base, column, speech).length + 2 : 0)
  );
}

const declared = (data: DataState, column: string): Column | undefined =>
  data.table === 'settings' && column === 'value' ? undefined : data.meaning({ record: 0, cells: {} }, column);

const isAmount = (meaning: Column | undefined): boolean =>
  meaning?.type === 'number' || meaning?.type === 'whole number';

/** Rows as they are asked for; each is made once for a state of the data. */
export function gridRows(
  data: DataState,
  columns: readonly GridColumn[],
  speech: DataSpeech,
): (index: number) => GridRow {
  const made = new Map<number, GridRow>();
  const { rows, problemsByRow } = data;
  return (index) => {
    const row = made.get(index) ?? gridRow(data, rows[index] as ShownRow, problemsByRow.get(index), columns, speech);
    made.set(index, row);
    return row;
  };
}

function gridRow(
  data: DataState,
  shown: ShownRow,
  problems: readonly PlacedProblem[] | undefined,
  columns: readonly GridColumn[],
  speech: DataSpeech,
): GridRow {
  const faulty = new Set(problems?.flatMap(({ isFault, place }) => (isFault && place ? [place.column] : [])));
  return {
    number: rowNumber(shown),
    isAdded: shown.base === undefined,
    isRemoved: shown.isRemoved,
    cells: columns.map(({ id }) => gridCell(data, shown, id, faulty.has(id) || faulty.has(''), speech)),
  };
}

/** As files count them, the header being 1; a row that a scenario adds stands in no file. */
export const rowNumber = ({ base, row }: ShownRow): string => (base ? String(row.record) : '+');

function gridCell(data: DataState, shown: ShownRow, column: string, isFaulty: boolean, speech: DataSpeech): GridCell {
  const { row, base } = shown;
  const value = row.cells[column] ?? '';
  const meaning = data.meaning(row, column);
  const choices = optionsOf(data, row, column, speech);
  const isChanged = base !== undefined && !shown.isRemoved && (base.cells[column] ?? '') !== value;
  return {
    text: shownText(data, row, column, speech),
    written: isAmount(meaning) ? value.replace('.', speech.mark) : value,
    ...(choices && { options: choices }),
    ...(value !== '' && data.figureColumns.includes(column) && { mark: markOf(row, speech) }),
    ...(meaning?.default !== undefined && {
      meant: valueInWords(choiceName(meaning.default, speech), meaning, speech),
    }),
    ...(isChanged && { was: shownText(data, base, column, speech) }),
    isChanged,
    isFaulty,
    isReadOnly: !data.canSet(shown, column),
  };
}

const DISCS: Readonly<Record<Confidence, GridMark['disc']>> = {
  published: 'full',
  derived: 'half',
  expert: 'ring',
  illustrative: 'dotted',
};

/** How sure the row is; what is no word for that counts as nothing. */
function markOf({ cells }: Row, { words }: DataSpeech): GridMark {
  const confidence = Object.hasOwn(DISCS, cells.confidence ?? '') ? (cells.confidence as Confidence) : 'illustrative';
  return { disc: DISCS[confidence], name: words.sure.confidences[confidence] };
}

/** A cell in words; what names no row is shown as it is written. */
export function shownText(data: DataState, row: Row, column: string, speech: DataSpeech): string {
  const value = row.cells[column] ?? '';
  const meaning = data.meaning(row, column);
  if (value === '' || !meaning) return value;
  if (meaning.references) return nameOfRow(data.rowNamed(meaning, value), value, speech);
  return meaning.choices ? choiceName(value, speech) : valueInWords(value, meaning, speech);
}

function nameOfRow(row: Row | undefined, id: string, { language }: DataSpeech): string {
  if (!row) return id;
  const name = row.cells.name || id;
  return nameIn(language, name, { [language]: row.cells[`name_${language}`] ?? '' });
}

/** Lists of all cells of a column are the same one, for a state of the data. */
const lists = new WeakMap<Tables, Map<string, readonly GridOption[]>>();

function optionsOf(data: DataState, row: Row, column: string, speech: DataSpeech): readonly GridOption[] | undefined {
  const meaning = data.meaning(row, column);
  const isChosen = meaning?.references ?? meaning?.choices ?? (column === 'currency' && data.table !== 'currencies');
  if (!meaning || !isChosen) return undefined;
  const made = lists.get(data.scenarioTables) ?? new Map<string, readonly GridOption[]>();
  lists.set(data.scenarioTables, made);
  const name = [speech.language, data.table, column, meaning.name].join('/');
  const options = made.get(name) ?? listOf(data, row, column, meaning, speech);
  made.set(name, options);
  return options;
}

function listOf(data: DataState, row: Row, column: string, meaning: Column, speech: DataSpeech): readonly GridOption[] {
  const named = (data.choices(row, column) ?? []).map((value) => ({
    value,
    name: meaning.references ? nameOfRow(data.rowNamed(meaning, value), value, speech) : choiceName(value, speech),
  }));
  return meaning.required ? named : [{ value: '', name: speech.said.empty }, ...named];
}

/** What the row is about, in words: the names of its key's parts, or its own name; its number where it has neither. */
export function rowName(data: DataState, shown: ShownRow, speech: DataSpeech): string {
  const { row } = shown;
  const parts =
    row.cells.name === undefined
      ? data.keyColumns.map((column) => shownText(data, row, column, speech))
      : [nameOfRow(row, row.cells.id ?? '', speech)];
  return parts.filter((part) => part !== '').join(' · ') || `${speech.said.grid.row} ${rowNumber(shown)}`;
}
