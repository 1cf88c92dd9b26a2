/** Saves the open data on the user's computer: one table, or all of them. */
import type { Table, Tables } from '../pack/pack.ts';
import { download } from './download.ts';
import { fileNameOf } from './projectFileName.ts';

/** Kept out of the script of the page: needed only when something is taken away. */
const archives = () => import('../exports/dataArchive.ts');
const writing = () => import('../pack/writePack.ts');

export async function downloadTable(table: Table): Promise<void> {
  const { writeTable } = await writing();
  // A described pack may have its files in folders.
  download(table.file.replace(/^.*\//, ''), new TextEncoder().encode(writeTable(table)), 'text/csv');
}

export async function downloadTables(name: string, tables: Tables): Promise<void> {
  const { writeDataArchive } = await archives();
  download(`${fileNameOf(name)}.zip`, writeDataArchive(name, tables), 'application/zip');
}
