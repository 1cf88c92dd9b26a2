/** What the column of the plan is: which kind of site has which mix, and what every other column changes of it. */
import type { Answer } from '../../analysis/answer.ts';
import { nameOf, type Speech } from '../parts/speech.ts';

export function planNote(answer: Answer, speech: Speech): { term: string; text: string } {
  const { words, formats } = speech;
  const { term, staffs, staffsOne, site: staffedAs } = words.cost.planNote;
  const mixName = (id: string) => {
    const mix = answer.mixes.find((named) => named.id === id);
    return mix ? nameOf(mix, speech) : id;
  };
  const one = answer.siteTypes.find(({ id }) => id === answer.siteType);
  if (one) return { term, text: staffsOne(mixName(one.mix)) };
  const sites = answer.siteTypes.map((site) => staffedAs(nameOf(site, speech), mixName(site.mix)));
  return { term, text: staffs(formats.list(sites, 'and')) };
}
