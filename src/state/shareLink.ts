/** The address that hands the open data on: fetched when one is asked for. */
import { sharedOf, writeLink } from '../exports/sharedLink.ts';
import { unpackTables } from '../pack/packedTables.ts';
import { nowhere, writePlace } from './address.ts';
import { builtInPacks, loadPack } from './builtInPacks.ts';
import type { Session } from './session.svelte.ts';

/** Mail programs and chats pass on addresses of this length whole. */
export const MOST_LETTERS = 8000;

/**
 * The shortest address that opens the same data at the same scenario: an example's own where nothing was changed, what
 * differs from the example that the data lie nearest to, or all of them.
 * @param page the address of the app, without a fragment
 * @throws where an example cannot be fetched
 */
export async function linkTo(
  { project, location }: Pick<Session, 'project' | 'location'>,
  page: string,
): Promise<string> {
  const { place } = location;
  if (project.id === '') return page + writePlace({ ...place, page: 'cost', cell: '', at: '', topic: '', table: '' });
  const contents = { name: project.name, tables: project.tables, scenario: place.scenario };
  const examples = await Promise.all(
    builtInPacks.map(async (name) => ({ name, tables: unpackTables((await loadPack(name)).tables) })),
  );
  const links = [null, ...examples].map((base) => writeLink(sharedOf(contents, base)));
  const [shortest = ''] = links.sort((one, other) => one.length - other.length);
  return page + writePlace({ ...nowhere, page: 'shared', link: shortest });
}
