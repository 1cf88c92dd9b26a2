/** The figures that carry most and are least sure, as they stand in their table. */
import type { Confidence, KindOfRow } from '../../../analysis/sureness.ts';
import type { RowToCheck, SurenessView } from '../../../analysis/surenessView.ts';
import type { Tables } from '../../../pack/pack.ts';
import { baseValue, type FileCell } from '../../../state/cellPlace.ts';
import { nameIn, type Language } from '../../../words/language.ts';
import { checkableFormats } from '../../../words/checkable.ts';
import type { Formats } from '../../../words/formats.ts';
import type { Words } from '../../../words/en.ts';
import { printedShare } from './printedShare.ts';
import { plotEnd, plotOf, type Plot } from './rangePlot.ts';
import { kinds } from './splitTable.ts';

export interface Check {
  readonly id: string;
  /** As the pack has it: exact figures. */
  readonly row: RowToCheck;
  readonly name: string;
  /** The column in words. */
  readonly what: string;
  readonly value: string;
  /** What the base plan has there, where the scenario set another value; else ''. */
  readonly base: string;
  /** The same as written there. */
  readonly exactBase: string;
  readonly unit: string;
  /** From low to high; empty where the pack gives no range. */
  readonly range: string;
  readonly plot: Plot | null;
  readonly carries: string;
  readonly confidence: Confidence;
  /** Where it stands and where it is from. */
  readonly place: string;
  readonly at: FileCell;
  readonly source: string;
}

export interface Checks {
  readonly groups: readonly { readonly kind: KindOfRow; readonly name: string; readonly checks: readonly Check[] }[];
  /** How many times the value the plots reach, to either side. */
  readonly plotEnd: number;
}

/**
 * @param columns names of columns, by table and column (`cadres.annual_salary`)
 * @param tables of the base plan
 */
export function worthChecking(
  { toCheck }: SurenessView,
  { words, formats, language }: { words: Words; formats: Formats; language: Language },
  columns: Readonly<Record<string, string>>,
  tables: Tables,
): Checks {
  const end = plotEnd(toCheck);
  const { exact } = checkableFormats(words.numbers.locale);
  const checkOf = (row: RowToCheck): Check => {
    const { checks } = words.sure;
    const { table, file, record, column, changedBy } = row;
    const unit = nameIn(language, row.unit, row.units);
    const source = nameIn(language, row.source, row.sources);
    const place = checks.place(file, record, column);
    const at = { file, row: record, column };
    const base = changedBy === undefined ? '' : (baseValue(at, tables) ?? '');
    return {
      id: `${table}/${file}/${record}`,
      row,
      name: row.names.map(({ name, names }) => nameIn(language, name, names)).join(' · '),
      what: capital(columns[`${table}.${column}`] ?? column),
      value: exact(row.value),
      // It may have a fault that the scenario mends.
      base: /^-?[\d.]+$/.test(base) ? exact(base) : base,
      exactBase: base,
      unit: [row.currency, unit].filter((part) => part !== '').join(' / '),
      range: rangeOf(row, exact),
      plot: plotOf(row, end),
      carries: printedShare(row.share, formats),
      confidence: row.confidence,
      at,
      place: changedBy === undefined ? place : `${place}, ${checks.changed('scenario_changes.csv', changedBy)}`,
      source: source === '' ? checks.noSource : checks.source(source),
    };
  };
  const groups = kinds.map((kind) => ({
    kind,
    name: words.sure.kinds[kind],
    checks: toCheck.filter((row) => row.kind === kind).map(checkOf),
  }));
  return { groups: groups.filter(({ checks }) => checks.length > 0), plotEnd: end };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A missing bound is the value. */
function rangeOf({ low, high, value }: RowToCheck, print: (text: string) => string): string {
  if (low === '' && high === '') return '';
  return [low || value, high || value].map(print).join(' – ');
}
