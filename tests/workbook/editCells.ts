/** Writes numbers into cells of an .xlsx file as a planner would, and leaves all else, the saved values too, as it is. */
import { packArchive, unpackArchive } from '../../src/exports/zip.ts';

export interface CellEdit {
  readonly sheet: string;
  /** `B5` */
  readonly cell: string;
  readonly value: string;
}

export function editCells(file: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const parts = new Map(unpackArchive(file));
  const text = (path: string): string => new TextDecoder().decode(parts.get(path));
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  for (const { sheet, cell, value } of edits) {
    const path = `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`;
    const found = new RegExp(`(<c r="${cell}"[^>]*>(?:<f>[^<]*</f>)?<v>)[^<]*(</v>)`);
    const before = text(path);
    if (!found.test(before)) throw new Error(`${sheet}!${cell} holds no number`);
    parts.set(path, new TextEncoder().encode(before.replace(found, `$1${value}$2`)));
  }
  return packArchive(parts);
}
