/** Where survivors come from: which case types have cases, in which years, and where they are seen. */
import { isZeroText } from '../numberText.ts';
import type { Row } from '../pack.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export const ESTIMATE = ['population', 'annual_prevalence', 'help_seeking'] as const;

/** Whether a case type has any cases in the first year's terms. */
function hasCases(row: Row): boolean {
  const given = cell(row, 'cases');
  if (given !== '') return !isZeroText(given);
  return ESTIMATE.every((column) => cell(row, column) !== '' && !isZeroText(cell(row, column)));
}

/** Ids of the case types with cases, of those whose rows can be relied on. */
export function caseTypesWithCases(frame: Frame): readonly string[] {
  return frame
    .sound('case_types', 'id', 'cases', ...ESTIMATE)
    .filter(hasCases)
    .map((row) => cell(row, 'id'));
}

/** Years of the horizon in which the number of cases is not 0 by its index. */
export function yearsWithCases(frame: Frame): readonly string[] {
  const { findings, tables } = frame;
  return frame.horizon.filter((year) => {
    const row = frame.row('years', year);
    return row && findings.isSound(tables.years, row, 'case_index') && !isZeroText(cell(row, 'case_index'));
  });
}

/** Where the survivors of one case type are seen in one year. */
export class PlacesOfCases {
  private readonly ofCaseType = new Map<string, Row[]>();
  private readonly ofYear = new Map<string, Row[]>();

  constructor(frame: Frame) {
    for (const row of frame.sound('case_sites', 'case_type', 'site_type', 'year', 'share_of_cases')) {
      push(this.ofCaseType, `${cell(row, 'case_type')}/${cell(row, 'year')}`, row);
    }
    for (const row of frame.sound('sites', 'site_type', 'year', 'share_of_cases')) {
      push(this.ofYear, cell(row, 'year'), row);
    }
  }

  /** The rows of `case_sites`, else of `sites`, that send survivors somewhere: share above 0. */
  rows(caseType: string, year: string): readonly Row[] {
    const named = this.ofCaseType.get(`${caseType}/${year}`) ?? this.ofCaseType.get(`${caseType}/`);
    return (named ?? this.ofYear.get(year) ?? []).filter(hasShare);
  }
}

function hasShare(row: Row): boolean {
  const share = cell(row, 'share_of_cases');
  return share !== '' && !isZeroText(share);
}

function push(groups: Map<string, Row[]>, key: string, row: Row): void {
  const members = groups.get(key);
  if (members) members.push(row);
  else groups.set(key, [row]);
}
