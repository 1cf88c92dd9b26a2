/** Makes the open data a project of the user's own. */
import { newId } from './newId.ts';
import type { Project } from './project.svelte.ts';
import { uniqueName } from './projectNames.ts';
import type { ProjectStore } from './projectStore.ts';

export function beginProject(project: Project, name: string, store: Pick<ProjectStore, 'list'>): void {
  project.id = newId();
  project.name = name;
  void nameUniquely(project, store);
}

/** A project of this name may be there from an earlier beginning. */
async function nameUniquely(project: Project, store: Pick<ProjectStore, 'list'>): Promise<void> {
  const { id, name } = project;
  // Where the browser keeps no projects there is none to be mistaken for this one.
  const kept = await store.list().catch(() => []);
  if (project.id !== id || project.name !== name) return;
  const others = kept.filter((other) => other.id !== id).map((other) => other.name);
  project.name = uniqueName(name, others);
}
