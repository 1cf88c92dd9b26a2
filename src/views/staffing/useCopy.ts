/** The use of posts as it is taken away: posts and the used part of them in full, each in a cell of its own. */
import type { TableText } from '../../state/tableText.ts';
import type { StaffingWords } from '../../words/staffing.en.ts';
import type { UseRow } from './postUse.ts';

/** @param caption what the figures are, said above them */
export const useCopy = (rows: readonly UseRow[], caption: string, words: StaffingWords['use']): TableText => ({
  caption,
  head: [words.cadre, words.postsPaid, words.usedShare, words.flagged, words.why],
  rows: rows.map(({ name, exact, flag, why }) => [
    name,
    { exact: exact.posts },
    { exact: exact.utilisation },
    flag && words[flag],
    why,
  ]),
});
