/** How much of each post survivors use, and what that means: flagged at both ends, but not where staff are shared. */
import type { CadrePosts } from '../../analysis/staffingView.ts';
import type { Finding } from '../cost/finding.ts';
import { siteName } from '../cost/finding.ts';
import { nameOf } from '../parts/speech.ts';
import type { ShownStaffing, StaffingSpeech } from './staffingSpeech.ts';

/** Rules of thumb, in parts of the posts paid. */
export const FEW = 0.2;
export const MANY = 0.85;

/** Fewer posts than would print as a tenth. */
const LEAST_TENTH = 0.05;

export type Flag = 'under' | 'over' | 'shared' | '';

export interface UseRow {
  readonly id: string;
  readonly name: string;
  readonly posts: string;
  /** Decimal text: of the posts, and of the part of them that is used. */
  readonly exact: { readonly posts: string; readonly utilisation: string };
  /** From 0 to 1, and as printed. */
  readonly part: number;
  readonly share: string;
  readonly isShared: boolean;
  readonly flag: Flag;
  /** '' where nothing needs to be said. */
  readonly why: string;
  /** To be explained by. */
  readonly node: number | undefined;
}

/** Those who see survivors first, the least used at the top; then those who do not; then shared ones. */
export function useRows({ view }: Pick<ShownStaffing, 'view'>, speech: StaffingSpeech): UseRow[] {
  const order = ({ isShared, hasMinutes }: CadrePosts) => (isShared ? 2 : hasMinutes ? 0 : 1);
  const number = new Intl.NumberFormat(speech.words.numbers.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const small = new Intl.NumberFormat(speech.words.numbers.locale, { maximumSignificantDigits: 1 });
  return [...view.cadres]
    .sort((a, b) => order(a) - order(b) || Number(a.utilisation) - Number(b.utilisation))
    .map((posts) => ({
      id: `${posts.cadre.id}/${posts.isShared}`,
      name: nameOf(posts.cadre, speech),
      posts: speech.said.use.posts((Number(posts.posts) < LEAST_TENTH ? small : number).format(Number(posts.posts))),
      exact: { posts: posts.posts, utilisation: posts.utilisation },
      part: Math.min(1, Number(posts.utilisation)),
      share: speech.formats.share(posts.workloadPosts, posts.posts).text,
      isShared: posts.isShared,
      flag: flagOf(posts),
      why: whyOf(posts, speech),
      node: posts.node,
    }));
}

function flagOf({ isShared, hasMinutes, utilisation }: CadrePosts): Flag {
  if (isShared) return 'shared';
  if (Number(utilisation) > MANY) return 'over';
  return hasMinutes && Number(utilisation) < FEW ? 'under' : '';
}

function whyOf(posts: CadrePosts, { said: { use } }: StaffingSpeech): string {
  const isOnDuty = Number(posts.dutyPosts) > Number(posts.workloadPosts);
  switch (flagOf(posts)) {
    case 'shared':
      return isOnDuty ? use.sharedOnDuty : use.paidForTime;
    case 'over':
      return use.noRoom;
    case 'under':
      return isOnDuty ? use.byDuty : use.byRounding;
    default:
      return posts.hasMinutes ? '' : use.byDesign;
  }
}

/** The sentence that the page opens with. */
export function staffingFinding({ view, answer }: ShownStaffing, speech: StaffingSpeech): Finding {
  const { said, formats } = speech;
  const { finding } = said;
  const site = siteName(answer, speech);
  const { posts, workloadPosts } = view.own;
  if (view.cadres.length === 0) return { statement: finding.noPosts(site, answer.year), under: [] };
  const when = said.asPlanned(answer.year);
  if (Number(posts) === 0) return { statement: finding.allShared(site), under: [when] };
  const stretched = view.cadres
    .filter((one) => flagOf(one) === 'over')
    .map(({ cadre }) => speech.words.withinSentence(nameOf(cadre, speech)));
  const waiting = Number(posts) - Number(workloadPosts);
  const used =
    waiting <= 0
      ? finding.allUsed(site)
      : finding.used(site, formats.share(workloadPosts, posts).text, formats.share(String(waiting), posts).text);
  return {
    statement: [
      ...used,
      ...(stretched.length > 0 ? [finding.stretched(formats.list(stretched, 'and'), stretched.length)] : []),
    ],
    under: [when, ...(view.cadres.some(({ isShared }) => isShared) ? [said.sharedLeftOut] : [])],
  };
}
