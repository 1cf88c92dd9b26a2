/** What the context bar lets one choose: scenarios, kinds of sites and moneys of the open pack, as options of a menu. */
import type { Answer } from '../../analysis/answer.ts';
import type { Page } from '../../state/address.ts';
import { localCurrency, ratePhrase } from '../parts/moneyPhrase.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import type { Option } from '../parts/option.ts';

export type ContextFact = 'scenario' | 'year' | 'site' | 'money';

/** What each page makes use of; the rest of the context is only said there. */
export const usedOn: Readonly<Record<Page, readonly ContextFact[]>> = {
  cost: ['scenario', 'year', 'site', 'money'],
  budget: ['scenario', 'year', 'money'],
  scenarios: ['scenario', 'year', 'site', 'money'],
  pathways: ['scenario', 'year', 'site', 'money'],
  staffing: ['scenario', 'year', 'site', 'money'],
  prices: ['scenario', 'year', 'site', 'money'],
  sites: ['scenario', 'year'],
  data: ['scenario'],
  report: ['scenario', 'year', 'site', 'money'],
  export: ['scenario'],
  guide: [],
  projects: [],
  shared: [],
};

/** The base plan under '' and every scenario. */
export const scenarioOptions = (answer: Answer, speech: Speech): Option[] => [
  { id: '', name: speech.words.frame.basePlan },
  ...answer.scenarios.map((scenario) => ({ id: scenario.id, name: nameOf(scenario, speech) })),
];

/** All sites under '' and each kind of site. */
export const siteOptions = (answer: Answer, speech: Speech): Option[] => [
  { id: '', name: speech.words.frame.allSites },
  ...answer.siteTypes.map((site) => ({ id: site.id, name: nameOf(site, speech) })),
];

/** Local currency under '', the first year's, and every other currency with its rate. */
export function moneyOptions(answer: Answer, speech: Speech): Option[] {
  const words = speech.words.frame.moneys;
  const firstYear = answer.years[0] ?? answer.year;
  return answer.moneys.map((shown) => {
    const { money, currency, rate } = shown;
    if (money === '') return { id: money, name: currency, note: words.local };
    if (rate === undefined) {
      return { id: money, name: words.firstYear(currency, firstYear), note: words.firstYearNote };
    }
    const note = words.otherNote(ratePhrase(shown, localCurrency(answer), speech), firstYear);
    return { id: money, name: currency, note };
  });
}

/** What is chosen; where the pack does not have it, the first option, which is what is computed then. */
export const chosenOf = (options: readonly Option[], id: string): Option =>
  options.find((option) => option.id === id) ?? options[0] ?? { id, name: id };
