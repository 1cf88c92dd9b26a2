/** Makes a table of links one stop of the Tab key: arrows, Home and End lead from link to link in it. */

const links = (of: ParentNode): HTMLAnchorElement[] => [...of.querySelectorAll<HTMLAnchorElement>('td a')];

/** In a cell beside or below: past those that hold no link. */
function linkAfterKey(key: string, link: HTMLAnchorElement, table: HTMLTableElement): HTMLAnchorElement | undefined {
  const cell = link.closest('td');
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
  if (!cell || !row) return undefined;
  const across = links(row);
  const inColumn = links(table).filter((other) => other.closest('td')?.cellIndex === cell.cellIndex);
  const step = (among: HTMLAnchorElement[], by: number) => among[among.indexOf(link) + by];
  if (key === 'ArrowRight') return step(across, 1);
  if (key === 'ArrowLeft') return step(across, -1);
  if (key === 'ArrowDown') return step(inColumn, 1);
  if (key === 'ArrowUp') return step(inColumn, -1);
  if (key === 'Home') return across[0];
  return key === 'End' ? across.at(-1) : undefined;
}

const KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** For `{@attach}`: the stop is the link that had the focus last. */
export function oneTabStop(table: HTMLTableElement): () => void {
  let stop: HTMLAnchorElement | undefined;

  function set(link = stop) {
    const all = links(table);
    stop = link && all.includes(link) ? link : all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  }

  const linkOf = ({ target }: Event) => (target as HTMLElement).closest<HTMLAnchorElement>('td a');

  function move(event: KeyboardEvent) {
    const link = linkOf(event);
    if (!link || !KEYS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // An arrow at the edge would scroll what the next arrow is meant to move in.
    event.preventDefault();
    linkAfterKey(event.key, link, table)?.focus();
  }

  const follow = (event: FocusEvent) => set(linkOf(event) ?? undefined);
  const observer = new MutationObserver(() => set());
  observer.observe(table, { childList: true, subtree: true });
  table.addEventListener('keydown', move);
  table.addEventListener('focusin', follow);
  set();
  return () => {
    observer.disconnect();
    table.removeEventListener('keydown', move);
    table.removeEventListener('focusin', follow);
  };
}
