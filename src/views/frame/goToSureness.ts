/** Goes to "How sure", which is a section of the page of costs: the address says the page. */
import { tick } from 'svelte';
import { pageStart } from '../../state/address.ts';
import type { Location } from '../../state/location.svelte.ts';

export async function goToSureness(event: MouseEvent, location: Location): Promise<void> {
  event.preventDefault();
  if (location.place.page !== 'cost') location.go(pageStart('cost'));
  await tick();
  const section = document.getElementById('sure');
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}
