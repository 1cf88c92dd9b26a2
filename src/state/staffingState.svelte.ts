/** The page Staffing: which two mixes stand side by side, and the figures of what is looked at. */
import type { Answer } from '../analysis/answer.ts';
import { FollowedView } from './followedView.svelte.ts';
import type { Session } from './session.svelte.ts';

/** The two that the address names, as far as the pack has them; else that of the plan and the first other one. */
export function mixesOf({ mixes, siteTypes, siteType }: Answer, asked: string): readonly string[] {
  const ids = mixes.map(({ id }) => id);
  const [first = '', second = ''] = asked.split('/');
  const planned = (siteTypes.find(({ id }) => id === siteType) ?? siteTypes[0])?.mix ?? '';
  const one = [first, planned, ...ids].find((id) => ids.includes(id));
  const other = [second, ...ids].find((id) => ids.includes(id) && id !== one);
  return [one, other].filter((id) => id !== undefined);
}

export class StaffingState {
  readonly session: Session;
  readonly followed: FollowedView<'staffing'>;

  constructor(session: Session) {
    this.session = session;
    this.followed = new FollowedView(session, 'staffing', (looked) => ({ ...looked, mixes: this.mixes }));
  }

  /** One, where the pack has no second. */
  get mixes(): readonly string[] {
    const { answer, location } = this.session;
    return answer ? mixesOf(answer, location.place.mixes) : [];
  }

  /** Puts a mix in the place of the first or the second; one that stands there already changes places. */
  choose(index: 0 | 1, mix: string): void {
    const [one = '', other = ''] = this.mixes;
    const kept = index === 0 ? other : one;
    const replaced = index === 0 ? one : other;
    const beside = kept === mix ? replaced : kept;
    this.session.location.go({ mixes: index === 0 ? `${mix}/${beside}` : `${beside}/${mix}` });
  }

  /** @returns a function that ends it */
  follow(): () => void {
    return this.followed.follow();
  }
}
