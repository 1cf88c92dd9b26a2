/** What the page of sites opens with: how the network grows, and how many survivors one site sees. */
import type { SitesView } from '../../analysis/sitesView.ts';
import type { RollOut } from '../../state/rollOut.ts';
import type { SitesSpeech } from './sitesSpeech.ts';

/** @param year which the number of survivors at a site is of */
export function sitesFinding(rollOut: RollOut, view: SitesView, year: string, speech: SitesSpeech): string {
  const { finding } = speech.own;
  const { years, sites } = rollOut;
  const count = (text: string) => speech.formats.count(text);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const [from, to] = [sites[first] || '0', sites[last] || '0'];
  if (years.every((each) => Number(sites[each] || '0') === 0)) return finding.none;
  return [networkInWords(), seenInWords()].filter((sentence) => sentence !== '').join(' ');

  function networkInWords(): string {
    if (years.length === 1) return finding.oneYear(first, count(from));
    if (Number(to) === Number(from)) return finding.same(first, last, count(to));
    const change = Number(to) > Number(from) ? finding.grow : finding.shrink;
    return change(first, count(from), last, count(to));
  }

  function seenInWords(): string {
    const at = view.years.indexOf(year);
    const seen = view.siteTypes
      .map(({ perSite }) => perSite[at] ?? '')
      .filter((cases) => Number(cases) > 0)
      .sort((a, b) => Number(a) - Number(b));
    const [low, high] = [seen[0], seen.at(-1)];
    if (low === undefined || high === undefined) return '';
    return low === high ? finding.seenAlike(year, count(low)) : finding.seen(year, count(low), count(high));
  }
}

/** What stood in the last year before the plan. */
export function beforeInWords({ earlier, sites }: RollOut, { own, formats }: SitesSpeech): string {
  const year = earlier.at(-1);
  if (year === undefined || Number(sites[year] || '0') === 0) return own.noneBefore;
  return own.before(year, formats.count(sites[year] ?? '0'));
}
