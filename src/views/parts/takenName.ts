/** How a table or picture of results is called as a file: data, scenario, what it shows, the year that is looked at. */
import { defaultPack } from '../../state/builtInPacks.ts';
import { fileNameOf, shortened } from '../../state/projectFileName.ts';
import type { Session } from '../../state/session.svelte.ts';

export function takenName(
  { location, project, answer, looked }: Pick<Session, 'location' | 'project' | 'answer' | 'looked'>,
  what: string,
): string {
  const { place } = location;
  const pack = place.project === '' ? place.pack || defaultPack : project.name || place.project;
  return [pack, looked.scenario, what, answer?.year ?? '']
    .filter((part) => part !== '')
    .map((part) => shortened(fileNameOf(part)))
    .join('_');
}
