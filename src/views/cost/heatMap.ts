/** The table case type by staffing mix as it stands on the page: names, printed figures and their steps of colour. */
import type { Answer, AnswerCell, AnswerRow } from '../../analysis/answer.ts';
import { isZero, roundingFor, type Rounding } from '../../words/rounding.ts';
import { heatScale, type HeatStep } from './heatScale.ts';
import { nameOf, type Speech } from '../parts/speech.ts';

export const measures = ['full', 'direct', 'standby'] as const;
export type Measure = (typeof measures)[number];

/** The measure as the address says it: '' is the full cost. */
export const measureOf = (cost: string): Measure => measures.find((measure) => measure === cost) ?? 'full';

export interface Figure {
  /** Its place in the address: `caseType/mix`. */
  readonly cell: string;
  /** Exact decimal text; empty where there is no figure. */
  readonly exact: string;
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

export interface HeatMix {
  readonly id: string;
  readonly name: string;
  /** As it stands in the head of its column. */
  readonly head: string;
}

export interface HeatMap {
  /** Those that may be used at what is looked at. */
  readonly mixes: readonly HeatMix[];
  /** Dearest first as planned in full cost, whichever measure is shown, so that rows keep their places. */
  readonly rows: readonly HeatRow[];
  readonly all: HeatRow | null;
  readonly rounding: Rounding;
  /** Printed ends of the colours; null where all figures are alike. */
  readonly ends: { readonly least: string; readonly greatest: string } | null;
}

const fullAsPlanned = (row: AnswerRow): number => {
  const full = row.cells[0]?.full ?? '';
  return full === '' ? -1 : Number(full);
};

/** The mixes whose columns say something: all, or those that may be used at the one kind of site looked at. */
function shownMixes({ mixes, siteTypes, siteType }: Answer): Answer['mixes'] {
  const site = siteTypes.find(({ id }) => id === siteType);
  return site ? mixes.filter(({ id }) => site.mixes.includes(id)) : mixes;
}

/** The heat map of one measure. */
export function heatMapOf(answer: Answer, measure: Measure, speech: Speech): HeatMap {
  const { words, formats } = speech;
  const mixes = shownMixes(answer);
  const shown = new Set(mixes.map(({ id }) => id));
  const compared = (row: AnswerRow) => row.cells.slice(1).filter(({ mix }) => shown.has(mix));
  const amounts = (rows: readonly AnswerRow[]) => rows.flatMap((row) => row.cells.map((cell) => cell[measure]));
  const caseRows = answer.rows.filter((row) => row.caseType !== 'all');
  const allRow = answer.rows.find((row) => row.caseType === 'all');
  const rounding = roundingFor(amounts(answer.rows));
  const scale = heatScale(caseRows.flatMap((row) => compared(row).map((cell) => cell[measure])));

  const figure = (caseType: string, cell: AnswerCell | undefined, isColoured: boolean): Figure => {
    const exact = cell?.[measure] ?? '';
    return {
      cell: `${caseType}/${cell?.mix ?? ''}`,
      exact,
      text: exact === '' ? '' : formats.amount(exact, rounding),
      step: isColoured ? scale.stepOf(exact) : 0,
      isZero: exact !== '' && isZero(exact),
    };
  };
  const heatRow = (row: AnswerRow, name: string, isColoured: boolean): HeatRow => ({
    id: row.caseType,
    name,
    cases: words.cost.casesAYear(formats.count(row.cases)),
    planned: figure(row.caseType, row.cells[0], false),
    figures: compared(row).map((cell) => figure(row.caseType, cell, isColoured)),
  });
  const caseTypes = new Map(answer.caseTypes.map((caseType) => [caseType.id, caseType]));
  const caseTypeName = (id: string) => {
    const caseType = caseTypes.get(id);
    return caseType ? nameOf(caseType, speech) : id;
  };
  const { least, greatest } = scale;
  const ends = least !== null && greatest !== null && least !== greatest ? { least, greatest } : null;
  return {
    mixes: mixes.map((mix) => {
      const name = nameOf(mix, speech);
      return { id: mix.id, name, head: words.hyphenated(name) };
    }),
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
