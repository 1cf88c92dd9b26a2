/** One change of a scenario in words: what it touches, what stood there and what takes its place. */
import type { Named } from '../../analysis/named.ts';
import type { ShownEffect } from '../../analysis/scenarioEffects.ts';
import { nameOf } from '../parts/speech.ts';
import { capitalised } from '../panel/labels.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';

export interface ChangeInWords {
  readonly operation: ShownEffect['operation'];
  /** The row by its names; for whole tables how many changes there are. */
  readonly row: string;
  /** '' for a row or table as a whole. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** `× 1.1`, `+ 2`; '' where the value itself is given. */
  readonly factor: string;
  /** The table's name; '' where the row says it. */
  readonly table: string;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
const isYear = (column: string): boolean => column === 'year' || column === 'price_year' || column === 'rate_date';
/** Columns of shares and rates, which read better in per cent. */
const isShare = (column: string): boolean =>
  /share|prevalence|^help_seeking$|^on_cost_rate$|^rate$|^discount_rate$/.test(column);

export function changeInWords(effect: ShownEffect, speech: ScenarioSpeech): ChangeInWords {
  const { said, formats, names, words } = speech;
  const { changes } = said;
  const table = said.tables[effect.table] ?? effect.table;
  const nothing = { column: '', before: '', after: '', factor: '' };
  if (effect.operation === 'table') {
    const row = changes.many(formats.count(String(effect.records.length)), table);
    return { ...nothing, operation: 'table', row, table: '' };
  }
  const rowNames = effect.names.map((name) => words.panel.sectors[name.id] ?? nameOf(name, speech));
  const row = capitalised(rowNames.join(' · ')) || effect.row;
  if (effect.operation !== 'change') return { ...nothing, operation: effect.operation, row, table };
  const isSetting = effect.table === 'settings';
  const column = isSetting ? effect.row : effect.column;
  return {
    operation: 'change',
    row: isSetting ? '' : row,
    column: isSetting
      ? capitalised(names.settings[effect.row] ?? effect.row)
      : columnName(effect.table, column, speech),
    before: valueInWords(effect.before, column, speech),
    after: valueInWords(effect.after, column, speech),
    factor: factorOf(effect, speech),
    table,
  };
}

export function columnName(table: string, column: string, speech: ScenarioSpeech): string {
  const { said, names } = speech;
  const [, value = '', bound] = /^(.+)_(low|high)$/.exec(column) ?? [];
  if (bound) return said[bound as 'low' | 'high'](columnName(table, value, speech));
  return names.columns[`${table}.${column}`] ?? said.columns[column] ?? column;
}

function valueInWords(value: Named, column: string, speech: ScenarioSpeech): string {
  const { said, checkable, words } = speech;
  const text = value.name;
  if (text === '') return said.changes.empty;
  if (isYear(column)) return text;
  if (isNumber(text)) return isShare(column) ? percent(text, speech) : checkable.exact(text);
  if (column === 'sector') return words.panel.sectors[text] ?? text;
  return said.choices[text] ?? nameOf(value, speech);
}

/** With the decimals that the share has, which a rounded one would hide. */
function percent(text: string, { words }: ScenarioSpeech): string {
  const format = new Intl.NumberFormat(words.numbers.locale, { style: 'percent', maximumFractionDigits: 6 });
  return format.format(text as Intl.StringNumericLiteral);
}

function factorOf({ operations }: ShownEffect, { checkable }: ScenarioSpeech): string {
  const [only] = operations;
  if (!only || operations.length > 1 || !isNumber(only.value)) return '';
  if (only.operation === 'multiply') return `×\u00a0${checkable.exact(only.value)}`;
  return '';
}
