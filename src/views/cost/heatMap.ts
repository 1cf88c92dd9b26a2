/** The table case type by staffing mix as it stands on the page: names, printed figures and their steps of colour. */
import type { Answer, AnswerCell, AnswerRow } from '../../analysis/answer.ts';
import type { Named } from '../../analysis/named.ts';
import type { Formats } from '../../words/formats.ts';
import { nameIn, type Language } from '../../words/language.ts';
import { isZero, roundingFor, type Rounding } from '../../words/rounding.ts';
import type { Words } from '../../words/en.ts';
import { heatScale, type HeatStep } from './heatScale.ts';

export const measures = ['full', 'direct', 'standby'] as const;
export type Measure = (typeof measures)[number];

export interface Figure {
  /** Printed; empty where there is no figure. */
  readonly text: string;
  readonly step: HeatStep;
  readonly isZero: boolean;
}

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly cases: string;
  readonly planned: Figure;
  /** One a staffing mix. */
  readonly figures: readonly Figure[];
}

export interface HeatMap {
  readonly mixes: readonly { readonly id: string; readonly name: string }[];
  /** Dearest first as planned in full cost, whichever measure is shown, so that rows keep their places. */
  readonly rows: readonly HeatRow[];
  readonly all: HeatRow | null;
  readonly rounding: Rounding;
  /** Printed ends of the colours; null where all figures are alike. */
  readonly ends: { readonly least: string; readonly greatest: string } | null;
}

interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
}

const fullAsPlanned = (row: AnswerRow): number => {
  const full = row.cells[0]?.full ?? '';
  return full === '' ? -1 : Number(full);
};

/** The heat map of one measure. */
export function heatMapOf(answer: Answer, measure: Measure, { language, words, formats }: Speech): HeatMap {
  const amounts = (rows: readonly AnswerRow[]) => rows.flatMap((row) => row.cells.map((cell) => cell[measure]));
  const caseRows = answer.rows.filter((row) => row.caseType !== 'all');
  const allRow = answer.rows.find((row) => row.caseType === 'all');
  const rounding = roundingFor(amounts(answer.rows));
  const scale = heatScale(caseRows.flatMap((row) => row.cells.slice(1).map((cell) => cell[measure])));

  const figure = (cell: AnswerCell | undefined, isColoured: boolean): Figure => {
    const amount = cell?.[measure] ?? '';
    const text = amount === '' ? '' : formats.amount(amount, rounding);
    return { text, step: isColoured ? scale.stepOf(amount) : 0, isZero: amount !== '' && isZero(amount) };
  };
  const heatRow = (row: AnswerRow, name: string, isColoured: boolean): HeatRow => ({
    id: row.caseType,
    name,
    cases: words.cost.casesAYear(formats.count(row.cases)),
    planned: figure(row.cells[0], false),
    figures: row.cells.slice(1).map((cell) => figure(cell, isColoured)),
  });
  const nameOf = (named: Named) => nameIn(language, named.name, named.names);
  const caseTypes = new Map(answer.caseTypes.map((caseType) => [caseType.id, caseType]));
  const caseTypeName = (id: string) => {
    const caseType = caseTypes.get(id);
    return caseType ? nameOf(caseType) : id;
  };
  const { least, greatest } = scale;
  const ends = least !== null && greatest !== null && least !== greatest ? { least, greatest } : null;
  return {
    mixes: answer.mixes.map((mix) => ({ id: mix.id, name: words.hyphenated(nameOf(mix)) })),
    rows: [...caseRows]
      .sort((a, b) => fullAsPlanned(b) - fullAsPlanned(a))
      .map((row) => heatRow(row, caseTypeName(row.caseType), true)),
    all: allRow ? heatRow(allRow, words.cost.allSurvivors, false) : null,
    rounding,
    ends: ends && {
      least: formats.amount(ends.least, rounding),
      greatest: formats.amount(ends.greatest, rounding),
    },
  };
}
