/** Saves the open data as a project file on the user's computer. */
import { download } from './download.ts';
import type { Project } from './project.svelte.ts';

/** Kept out of the script of the page: needed only when something is taken away. */
const projectFiles = () => import('../exports/projectFile.ts');

/** Letters and figures of any language; what no file system objects to. */
export const fileNameOf = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'project';

/** @param name for data that have none of their own yet */
export async function saveProjectFile(project: Pick<Project, 'name' | 'tables'>, name = project.name): Promise<void> {
  const { writeProject, PROJECT_ENDING } = await projectFiles();
  download(fileNameOf(name) + PROJECT_ENDING, writeProject(name, project.tables), 'application/octet-stream');
}
