/** The keys of undo and redo on the whole page. A field in which text is being written keeps them for itself; one that says that it is untouched does not. */
import type { Session } from '../../state/session.svelte.ts';

export function onUndoKeys(event: KeyboardEvent, session: Session): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
  const letter = letterOf(event);
  if (letter !== 'z' && letter !== 'y') return;
  event.preventDefault();
  if (letter === 'y' || event.shiftKey) void session.redo();
  else void session.undo();
}

/** Of a layout without Latin letters, the one that stands at the key's place. */
function letterOf({ key, code }: KeyboardEvent): string {
  return (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();
}

function isWriting(target: EventTarget | null): boolean {
  const fields = 'textarea, [contenteditable], input:not([type=checkbox]):not([type=range]):not([data-untouched])';
  return target instanceof HTMLElement && target.matches(fields);
}
