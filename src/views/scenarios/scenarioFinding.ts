/** The sentence of the page: what the open scenario costs beside the plan, or which scenarios move the cost most. */
import type { Answer } from '../../analysis/answer.ts';
import type { Difference } from '../../analysis/planDifferences.ts';
import { BASE, type KnownPlans } from '../../state/knownPlans.ts';
import type { Share } from '../../words/formats.ts';
import { isZero } from '../../words/rounding.ts';
import { amount } from '../../words/sentence.ts';
import type { Finding } from '../cost/finding.ts';
import { moneyPhrase } from '../parts/moneyPhrase.ts';
import { isNegative, unsigned } from '../panel/amounts.ts';
import { descriptionOf, planName, soundPlan } from './planNames.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';

const ONE_PER_CENT = '0.01';

type Sound = NonNullable<ReturnType<typeof soundPlan>>;

export function scenarioFindingOf(known: KnownPlans, speech: ScenarioSpeech): Finding {
  const { answer } = known;
  const notes = notesOf(answer, speech);
  const open = soundPlan(known.plans.get(answer.scenario));
  if (answer.scenario === BASE || !open) return baseFinding(known, notes, speech);
  return {
    statement: openStatement(open, known, speech),
    under: [asSentence(descriptionOf(open.plan, speech)), ...notes],
  };
}

function openStatement({ plan, differences }: Sound, { answer }: KnownPlans, speech: ScenarioSpeech) {
  const { finding } = speech.said;
  const name = planName(plan.scenario, answer, speech);
  const cost = amount(speech.formats.total(plan.economic, answer.currency));
  const by = differences.economic;
  if (isZero(by.amount)) return finding.same(name, cost, answer.year);
  const say = isNegative(by.amount) ? finding.lowered : finding.raised;
  return say(name, cost, answer.year, withoutCurrency(by.amount, speech), shareOf(by, speech));
}

function baseFinding({ answer, plans }: KnownPlans, notes: readonly string[], speech: ScenarioSpeech): Finding {
  const { finding } = speech.said;
  const base = soundPlan(plans.get(BASE))?.plan.economic ?? answer.economic;
  const cost = speech.formats.total(base, answer.currency);
  const { scenarios, year } = answer;
  const asPlanned = finding.asPlanned(year, amount(cost));
  if (scenarios.length === 0) return { statement: asPlanned, under: [finding.none, ...notes] };
  // Which of them moves the cost most is known when all are.
  if (scenarios.some(({ id }) => !plans.has(id))) return { statement: asPlanned, under: notes };
  const sound = scenarios.flatMap(({ id }) => soundPlan(plans.get(id)) ?? []);
  if (sound.length === 0) return { statement: asPlanned, under: notes };
  const by = ({ differences }: Sound) => Number(differences.economic.amount);
  const ordered = [...sound].sort((a, b) => by(a) - by(b));
  const [lowest, highest] = [ordered[0], ordered.at(-1)] as [Sound, Sound];
  const count = speech.formats.count(String(sound.length));
  const extreme = ({ plan, differences: { economic } }: Sound) => ({
    name: planName(plan.scenario, answer, speech),
    by: amount(speech.formats.total(unsigned(economic.amount), answer.currency)),
    share: shareOf(economic, speech),
  });
  const [lowers, raises] = [by(lowest) < 0, by(highest) > 0];
  if (!lowers && !raises) return { statement: finding.allSame(year, amount(cost)), under: notes };
  const under = [finding.planned(cost), ...(lowers ? [finding.readBeside] : []), ...notes];
  if (lowers && raises) return { statement: finding.both(count, year, extreme(lowest), extreme(highest)), under };
  if (lowers) return { statement: finding.onlyLowered(count, year, extreme(lowest)), under };
  return { statement: finding.onlyRaised(count, year, extreme(highest)), under };
}

/** Which money the cost is in, and that it is of all sites where the reader looks at one kind of them. */
const notesOf = (answer: Answer, { words, said, ...speech }: ScenarioSpeech): string[] => [
  ...(answer.shown.money === '' ? [] : [words.finding.inMoney(moneyPhrase(answer, { ...speech, words }))]),
  ...(answer.siteType === '' ? [] : [said.finding.allSites]),
];

/** A description of the pack may end in a full stop, and may not. */
const asSentence = (text: string): string => (text === '' || /[.?…]$/.test(text) ? text : `${text}.`);

/** In the currency that was said just before. */
const withoutCurrency = (text: string, { formats }: ScenarioSpeech): string => formats.total(unsigned(text), '').trim();

/** Null where the whole is nought. Below one per cent the list says the first figure: `1%` would seem to contradict it. */
function shareOf({ share }: Difference, { formats }: ScenarioSpeech): Share | null {
  if (share === '') return null;
  const size = unsigned(share);
  return Number(size) < Number(ONE_PER_CENT)
    ? { ...formats.share(ONE_PER_CENT, '1'), bound: 'under' }
    : formats.share(size, '1');
}
