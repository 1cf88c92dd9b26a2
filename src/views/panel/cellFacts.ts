/** What is said of a cell of the data: where it stands, its range, how sure it is, its source, and who changed it. */
import type { CellFacts, Translated } from '../../analysis/explanationOf.ts';
import type { FileCell } from '../../state/cellPlace.ts';
import type { Confidence } from '../../analysis/sureness.ts';
import { checkableFormats } from '../../words/checkable.ts';
import { nameIn, type Language } from '../../words/language.ts';
import type { Words } from '../../words/en.ts';
import type { Speech } from '../parts/speech.ts';

export interface CellInWords {
  /** File, row and column. */
  readonly place: string;
  readonly at: FileCell;
  readonly range: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: string;
  /** The open scenario sets the value, and the base has another one. */
  readonly isChanged: boolean;
  /** '' where the open scenario leaves it alone. */
  readonly scenario: string;
}

/** @param value of the cell, which a missing end of the range equals */
export function cellInWords(cell: CellFacts, value: string, { language, words }: Speech): CellInWords {
  const { exact } = checkableFormats(words.numbers.locale);
  const own = ({ text, texts }: Translated) => nameIn(language, text, texts);
  const unit = own(cell.unit);
  const money = cell.currency && unit ? words.explain.each(cell.currency, unit) : cell.currency;
  const hasRange = cell.low !== '' || cell.high !== '';
  const range = hasRange
    ? words.explain.range(exact(cell.low || value), exact(cell.high || value))
    : words.explain.noRange;
  return {
    place: words.explain.place(cell.file, cell.record, cell.column),
    at: { file: cell.file, row: cell.record, column: cell.column },
    isChanged: cell.changedBy !== undefined,
    range: [range, money].filter((text) => text !== '').join(', '),
    confidence: cell.confidence as Confidence,
    source: own(cell.sources) || words.explain.noSource,
    note: own(cell.notes),
    scenario: scenarioOf(cell, language, words),
  };
}

function scenarioOf({ scenario, changedBy }: CellFacts, language: Language, words: Words): string {
  if (!scenario) return '';
  const name = nameIn(language, scenario.name, scenario.names);
  return changedBy === undefined ? words.explain.inserted(name) : words.explain.changed(name, changedBy);
}
