/** The answer that a page opens with. */
import { answerOf } from '../analysis/answer.ts';
import { lessReady } from '../analysis/readiness.ts';
import { viewOf } from '../analysis/view.ts';
import type { Exchanges, Looked } from './calculation.ts';
import type { OpenedPack } from './openedPack.ts';

/** @throws {import('./openedPack.ts').Faults} */
export function answerTo(opened: OpenedPack, { scenario, view }: Looked): Exchanges['answer']['answered'] {
  const results = opened.soundResults(scenario);
  const { siteType } = viewOf(results, view);
  return { answer: answerOf(results, view), lessReady: lessReady(results, opened.warnings(scenario), siteType) };
}
