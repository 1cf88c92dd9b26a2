/** The keys of undo and redo on the whole page. A field in which text is being written keeps them for itself. */
import type { Session } from '../../state/session.svelte.ts';

export function onUndoKeys(event: KeyboardEvent, session: Session): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
  const key = event.code === 'KeyZ' || event.code === 'KeyY' ? event.code : '';
  if (key === '') return;
  event.preventDefault();
  if (key === 'KeyY' || event.shiftKey) void session.redo();
  else void session.undo();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, [contenteditable], input:not([type=checkbox])');
}
