/** Answers to the questions that follow the first figure: a part of the worker that is fetched when one of them comes. */
import { confidenceUnder } from '../analysis/confidenceUnder.ts';
import { explanationOf } from '../analysis/explanationOf.ts';
import { figureDetail } from '../analysis/figureDetail.ts';
import type { Results } from '../analysis/results.ts';
import { surenessView } from '../analysis/surenessView.ts';
import { viewOf } from '../analysis/view.ts';
import type { Exchanges } from './calculation.ts';

export { missingRanges } from '../analysis/missingRanges.ts';

type Answering<K extends keyof Exchanges> = (
  results: Results,
  asked: Exchanges[K]['asked'],
) => Exchanges[K]['answered'];

export const figure: Answering<'figure'> = (results, { view, cell }) =>
  figureDetail(results, cell, viewOf(results, view)) ?? null;

export const restsOn: Answering<'restsOn'> = (results, { view, cell, part }) =>
  confidenceUnder(results, cell, viewOf(results, view), part) ?? null;

export const explain: Answering<'explain'> = (results, { node }) => explanationOf(results, node);

export const sureness: Answering<'sureness'> = (results, { view }) => surenessView(results, viewOf(results, view));
