/** Answers to the questions that follow the first figure: a part of the worker that is fetched when one of them comes. */
import { budgetView, shownLines } from '../analysis/budgetView.ts';
import { confidenceUnder } from '../analysis/confidenceUnder.ts';
import { effectsByStep, type ScenarioEffects } from '../analysis/scenarioEffects.ts';
import { explanationOf } from '../analysis/explanationOf.ts';
import { figureDetail } from '../analysis/figureDetail.ts';
import { pathwayView } from '../analysis/pathwayView.ts';
import { pricesView } from '../analysis/pricesView.ts';
import { AS_PLANNED, type Results } from '../analysis/results.ts';
import { staffingView } from '../analysis/staffingView.ts';
import { sitesView } from '../analysis/sitesView.ts';
import { surenessView } from '../analysis/surenessView.ts';
import { viewOf } from '../analysis/view.ts';
import { resultFiles } from '../exports/resultFiles.ts';
import type { Tables } from '../pack/pack.ts';
import { writePack } from '../pack/writePack.ts';
import { loadWorkbookText } from '../words/workbook.ts';
import type { Exchanges, Looked } from './calculation.ts';

export { comparedPlan } from '../analysis/comparison.ts';
export { dataEffect } from '../analysis/dataEffect.ts';
export { missingRanges } from '../analysis/missingRanges.ts';
export { noticed } from '../analysis/noticed.ts';

/** @param tables those of the base, as they were read */
export type Answering<K extends keyof Exchanges> = (
  results: Results,
  asked: Exchanges[K]['asked'],
  tables: Tables,
) => Exchanges[K]['answered'];

export const figure: Answering<'figure'> = (results, { view, cell }) =>
  figureDetail(results, cell, viewOf(results, view)) ?? null;

export const restsOn: Answering<'restsOn'> = (results, { view, cell, part }) =>
  confidenceUnder(results, cell, viewOf(results, view), part) ?? null;

export const explain: Answering<'explain'> = (results, { node }) => explanationOf(results, node);

export const sureness: Answering<'sureness'> = (results, { view }) => surenessView(results, viewOf(results, view));

export const prices: Answering<'prices'> = (results, { view }) => pricesView(results, viewOf(results, view));

export const sites: Answering<'sites'> = (results) => sitesView(results);

export const budget: Answering<'budget'> = (results, { view }) => budgetView(results, viewOf(results, view).money);

export const budgetLines: Answering<'budgetLines'> = (results, { view }) =>
  shownLines(results, viewOf(results, view).money);

export const pathway: Answering<'pathway'> = (results, { view, caseType }) =>
  pathwayView(results, caseType, viewOf(results, view));

export const staffing: Answering<'staffing'> = (results, { view, mixes }) =>
  staffingView(results, mixes, viewOf(results, view));

/**
 * Other questions are answered between its steps.
 * @param isWanted whether anybody still waits for it; null where nobody does
 */
export async function effects(
  results: Results,
  { scenario, view }: Looked,
  tables: Tables,
  isWanted: () => boolean,
): Promise<ScenarioEffects | null> {
  const steps = effectsByStep(tables, scenario, results, viewOf(results, view));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
}

export const exportFiles: Answering<'exportFiles'> = (results, { mix }, tables) => {
  const plan = mix === '' ? undefined : results.planNumber(mix);
  return { results: resultFiles(results, plan), pack: writePack(tables) };
};

/** What writes it is fetched when it is asked for. */
export async function workbook(
  results: Results,
  { mix, date, language }: Exchanges['workbook']['asked'],
): Promise<Exchanges['workbook']['answered']> {
  const plan = mix === '' ? AS_PLANNED : results.planNumber(mix);
  const { pack } = results;
  const [{ workbookFile }, words] = await Promise.all([
    import('../exports/workbook/workbookFile.ts'),
    loadWorkbookText(language),
  ]);
  return workbookFile({ pack, plan, date }, words);
}
