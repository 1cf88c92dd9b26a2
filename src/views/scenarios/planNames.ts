/** Names of the base plan and of scenarios, and how far they lie from the base in words. */
import type { Answer } from '../../analysis/answer.ts';
import type { ComparedPlan } from '../../analysis/comparison.ts';
import type { Difference } from '../../analysis/planDifferences.ts';
import type { KnownPlan } from '../../state/knownPlans.ts';
import { nameIn } from '../../words/language.ts';
import { isZero } from '../../words/rounding.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';

export function planName(id: string, answer: Answer, speech: Speech): string {
  const scenario = answer.scenarios.find((one) => one.id === id);
  return scenario ? nameOf(scenario, speech) : speech.words.frame.basePlan;
}

export const descriptionOf = ({ description, descriptions }: ComparedPlan, { language }: Speech): string =>
  nameIn(language, description, descriptions);

/** The plan as it was computed; undefined while it is not, and where it has faults. */
export const soundPlan = (known: KnownPlan | undefined) => (known && 'plan' in known ? known : undefined);

/** `−9%`; the word for no difference; '' where it cannot be said. */
export function shareInWords({ amount, share }: Difference, same: string, { checkable }: ScenarioSpeech): string {
  if (amount !== '' && isZero(amount)) return same;
  return checkable.change(share);
}
