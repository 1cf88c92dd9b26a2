/** The sentence of how sure the cost is: which of its forms is true, filled with the least sure kind of figure. */
import type { Confidence, KindOfRow } from '../../../analysis/sureness.ts';
import type { SurenessView } from '../../../analysis/surenessView.ts';
import type { Formats } from '../../../words/formats.ts';
import { isZero } from '../../../words/rounding.ts';
import type { Words } from '../../../words/en.ts';

export function sureFindingOf(sureness: SurenessView, words: Words, formats: Formats): string {
  const { finding } = words.sure;
  const { leastSure, year } = sureness;
  if (isZero(sureness.total)) return finding.nothing(year);
  const of = (confidence: Confidence) => formats.share(sureness.shares[leastSure][confidence], '1');
  const has = (confidence: Confidence) => !isZero(sureness.split[leastSure][confidence]);
  if (has('illustrative')) {
    if (isUnsourcedThroughout(sureness)) return finding.unsourcedThroughout;
    const unsourced = finding.unsourced(of('illustrative'), leastSure);
    return has('expert') ? `${unsourced} ${finding.alsoJudged(of('expert'))}` : unsourced;
  }
  // The least sure kind has none that are illustrative, so the others have none either.
  if (has('expert')) return finding.judged(of('expert'), leastSure);
  return has('derived') ? finding.derived : finding.published;
}

const surer: readonly Confidence[] = ['published', 'derived', 'expert'];

const isUnsourcedThroughout = ({ split }: SurenessView): boolean =>
  (Object.keys(split) as KindOfRow[]).every((kind) => surer.every((confidence) => isZero(split[kind][confidence])));
