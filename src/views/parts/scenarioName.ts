/** What a scenario is called in the language of the reader. */
import type { Answer } from '../../analysis/answer.ts';
import { nameOf, type Speech } from './speech.ts';

export function scenarioName(answer: Answer, scenario: string, speech: Speech): string {
  const found = answer.scenarios.find(({ id }) => id === scenario);
  return found ? nameOf(found, speech) : scenario === 'base' ? speech.words.frame.basePlan : scenario;
}
