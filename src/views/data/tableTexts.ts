/** The cells of a table as texts that are sought, sorted and counted: names for codes, numbers with the decimal mark alone. */
import type { Column } from '../../pack/columns.ts';
import type { Row, Table } from '../../pack/pack.ts';
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { DataState } from '../../state/dataState.svelte.ts';
import { soughtText } from '../../state/soughtText.ts';
import type { SortKey } from '../grid/gridOrder.ts';
import { folded } from '../grid/gridFind.ts';
import type { DataSpeech } from './dataSpeech.ts';
import { shownText } from './gridRows.ts';

type TextOf = (row: Row) => string;

export interface TableTexts {
  readonly textOf: (row: ShownRow, column: string) => string;
  readonly keyOf: (row: ShownRow, column: string) => SortKey;
  /** Folded texts of a row, in the order of the columns. */
  readonly foldedOf: (row: ShownRow) => readonly string[];
  readonly holds: (row: ShownRow, text: string) => boolean;
}

/** Remembers folded texts from one state of the data to the next, as long as what they are made of is the same. */
export function tableTextsMemory(): (data: DataState, columns: readonly string[], speech: DataSpeech) => TableTexts {
  let made: readonly unknown[] = [];
  let known = new WeakMap<Row['cells'], readonly string[]>();
  return (data, columns, speech) => {
    const now = [speech, columns.join('/'), ...namedTables(data, columns)];
    if (now.length !== made.length || now.some((one, index) => one !== made[index])) known = new WeakMap();
    made = now;
    return tableTexts(data, columns, speech, known);
  };
}

const NUMERIC: readonly (string | undefined)[] = ['number', 'whole number', 'year'];
const isNumeric = (meaning: Column | undefined) => NUMERIC.includes(meaning?.type);

const meaningOf = (data: DataState, column: string): Column | undefined =>
  data.meaning({ record: 0, cells: {} }, column);

/** Tables whose names stand in the cells. */
const namedTables = (data: DataState, columns: readonly string[]): readonly Table[] =>
  columns.flatMap((column) => meaningOf(data, column)?.references ?? []).map((name) => data.scenarioTables[name]);

function tableTexts(
  data: DataState,
  columns: readonly string[],
  speech: DataSpeech,
  known: WeakMap<Row['cells'], readonly string[]>,
): TableTexts {
  const readers = Object.fromEntries(columns.map((column) => [column, textReader(data, column, speech)]));
  const textOf = ({ row }: ShownRow, column: string) => readers[column]?.(row) ?? '';
  const foldedOf = ({ row }: ShownRow): readonly string[] => {
    const texts = known.get(row.cells) ?? columns.map((column) => folded(readers[column]?.(row) ?? ''));
    known.set(row.cells, texts);
    return texts;
  };
  const numeric = new Set(columns.filter((column) => isNumeric(meaningOf(data, column))));
  const keyOf = (row: ShownRow, column: string): SortKey => {
    const written = row.row.cells[column] ?? '';
    const number = numeric.has(column) ? Number(written) : NaN;
    return written === '' ? undefined : Number.isNaN(number) ? textOf(row, column) : number;
  };
  const holds = (row: ShownRow, text: string) => {
    const sought = folded(soughtText(text, speech.mark));
    return foldedOf(row).some((cell) => cell.includes(sought));
  };
  return { textOf, keyOf, foldedOf, holds };
}

function textReader(data: DataState, column: string, speech: DataSpeech): TextOf {
  const raw: TextOf = ({ cells }) => cells[column] ?? '';
  const isOfRow = (data.table === 'settings' || data.table === 'scenario_changes') && column === 'value';
  if (isOfRow) return (row) => shownText(data, row, column, speech);
  const meaning = meaningOf(data, column);
  if (isNumeric(meaning) && meaning?.type !== 'year') return (row) => raw(row).replace('.', speech.mark);
  if (!meaning?.references && !meaning?.choices) return raw;
  const names: Record<string, string> = Object.create(null) as Record<string, string>;
  return (row) => (names[raw(row)] ??= shownText(data, row, column, speech));
}
