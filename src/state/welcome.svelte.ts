/** The welcome of a first visit: it stands until it is put away in this browser. */
import type { Place } from './address.ts';
import { recall, remember } from './browserMemory.ts';

const PUT_AWAY = 'put-away';

export class Welcome {
  isShown = $state(recall('welcome') !== PUT_AWAY);

  putAway(): void {
    this.isShown = false;
    remember('welcome', PUT_AWAY);
  }
}

/** It stands beside the figures of an example: the user's own need none. */
export const isWelcome = ({ isShown }: Welcome, { page, project }: Place): boolean =>
  isShown && page === 'cost' && project === '';
