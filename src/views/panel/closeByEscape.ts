/** Escape closes the open figure, wherever the focus is. */
import type { Location } from '../../state/location.svelte.ts';

export function closeByEscape(event: KeyboardEvent, location: Location): void {
  if (event.key !== 'Escape' || event.defaultPrevented || location.place.cell === '') return;
  // What lies over the panel, a menu or a sheet, closes before it.
  if (document.querySelector('dialog:modal, :popover-open')) return;
  event.preventDefault();
  location.go({ cell: '' });
}
