/** Saves the open data as a project file on the user's computer. */
import { download } from './download.ts';
import { projectFileName } from './projectFileName.ts';
import type { Project } from './project.svelte.ts';

/** Kept out of the script of the page: needed only when something is taken away. */
const projectFiles = () => import('../exports/projectFile.ts');

/** @param name for data that have none of their own yet */
export async function saveProjectFile(project: Pick<Project, 'name' | 'tables'>, name = project.name): Promise<void> {
  const { writeProject } = await projectFiles();
  download(projectFileName(name), writeProject(name, project.tables), 'application/octet-stream');
}
