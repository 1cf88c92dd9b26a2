/** Makes the open data a project of the user's own. */
import { newId } from './newId.ts';
import type { Project } from './project.svelte.ts';
import { uniqueName } from './projectNames.ts';
import type { ProjectStore } from './projectStore.ts';

/** @param whenShown resolves when what the user did is on screen: other names are looked up after that */
export function beginProject(
  project: Project,
  name: string,
  store: Pick<ProjectStore, 'list'>,
  whenShown: Promise<void> = Promise.resolve(),
): void {
  project.id = newId();
  project.name = name;
  void nameUniquely(project, store, whenShown);
}

/** A project of this name may be there from an earlier beginning. */
async function nameUniquely(
  project: Project,
  store: Pick<ProjectStore, 'list'>,
  whenShown: Promise<void>,
): Promise<void> {
  const { id, name } = project;
  await whenShown;
  // Where the browser keeps no projects there is none to be mistaken for this one.
  const kept = await store.list().catch(() => []);
  if (project.id !== id || project.name !== name) return;
  const others = kept.filter((other) => other.id !== id).map((other) => other.name);
  project.name = uniqueName(name, others);
}
