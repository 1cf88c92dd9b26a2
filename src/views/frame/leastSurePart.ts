/** How much of the cost is least sure, as a sentence: without a source, else judged by experts, else none. */
import type { SurenessView } from '../../analysis/surenessView.ts';
import { isZero } from '../../words/rounding.ts';
import type { Speech } from '../parts/speech.ts';

export function leastSurePart(
  { shares, leastSure }: Pick<SurenessView, 'shares' | 'leastSure'>,
  { words, formats }: Pick<Speech, 'words' | 'formats'>,
): readonly string[] {
  const { illustrative, expert } = shares[leastSure];
  const isSome = (share: string) => share !== '' && !isZero(share);
  if (isSome(illustrative)) return [words.welcome.unsourced(formats.share(illustrative, '1'), leastSure)];
  if (isSome(expert)) return [words.welcome.judged(formats.share(expert, '1'), leastSure)];
  return [];
}
