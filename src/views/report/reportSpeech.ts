/** What it takes to say all that stands in a report. */
import type { BudgetWords } from '../../words/budget.en.ts';
import { loadBudgetWords } from '../../words/budget.ts';
import { checkableFormats, type CheckableFormats } from '../../words/checkable.ts';
import type { DataWords } from '../../words/data.en.ts';
import { loadDataWords } from '../../words/data.ts';
import { decimalMark } from '../../words/formats.ts';
import type { GuideWords } from '../../words/guide.en.ts';
import { loadGuideWords } from '../../words/guide.ts';
import type { PricesWords } from '../../words/prices.en.ts';
import { loadPricesWords } from '../../words/prices.ts';
import { loadProblemWords, type SayProblem } from '../../words/problems.ts';
import type { QuantityWords } from '../../words/quantityNames.ts';
import { loadQuantityWords } from '../../words/quantities.ts';
import type { ReportWords } from '../../words/report.en.ts';
import { loadReportWords } from '../../words/report.ts';
import type { ScenarioWords } from '../../words/scenarios.en.ts';
import { loadScenarioWords } from '../../words/scenarios.ts';
import type { StaffingWords } from '../../words/staffing.en.ts';
import { loadStaffingWords } from '../../words/staffing.ts';
import type { Speech } from '../parts/speech.ts';

export interface ReportSpeech extends Speech {
  readonly report: ReportWords;
  readonly budget: BudgetWords;
  readonly staffing: StaffingWords;
  readonly scenarios: ScenarioWords;
  readonly prices: PricesWords;
  readonly data: DataWords;
  readonly guide: GuideWords;
  readonly names: QuantityWords;
  readonly sayProblem: SayProblem;
  readonly checkable: CheckableFormats;
  readonly mark: '.' | ',';
}

export async function loadReportSpeech({ language, words, formats }: Speech): Promise<ReportSpeech> {
  const [report, budget, staffing, scenarios, prices, data, guide, names, sayProblem] = await Promise.all([
    loadReportWords(language),
    loadBudgetWords(language),
    loadStaffingWords(language),
    loadScenarioWords(language),
    loadPricesWords(language),
    loadDataWords(language),
    loadGuideWords(language),
    loadQuantityWords(language),
    loadProblemWords(language),
  ]);
  const { locale } = words.numbers;
  const of = { report, budget, staffing, scenarios, prices, data, guide, names, sayProblem };
  return { language, words, formats, ...of, checkable: checkableFormats(locale), mark: decimalMark(locale) };
}

/** A sentence without the marks of its figures. */
export const plainText = (statement: readonly (string | { readonly figure: string })[]): string =>
  statement.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
