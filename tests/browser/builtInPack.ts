/** Serves the pack of a first visit with other data in it. */
import type { Page } from '@playwright/test';
import { builtInPackFile } from '../../src/state/builtInPackFile.ts';
import { readFiles } from '../cases/readFiles.ts';

type Files = Readonly<Record<string, string>>;

/** @param change what becomes of its files, by name */
export async function serveDefaultPack(page: Page, change: (files: Files) => Files): Promise<void> {
  const decoder = new TextDecoder();
  const files = [...readFiles('data/central-asia-centre')].filter(([name]) => name.endsWith('.csv'));
  const changed = change(Object.fromEntries(files.map(([name, content]) => [name, decoder.decode(content)])));
  const json = builtInPackFile(new Map(Object.entries(changed)));
  await page.route('**/packs/central-asia-centre.json', (route) => route.fulfill({ json }));
}

/** One file of it with a passage changed, which must be there. */
export const withPassage =
  (file: string, passage: string, change: string) =>
  (files: Files): Files => {
    const text = files[file] ?? '';
    if (!text.includes(passage)) throw new Error(`${file} does not hold ${passage}`);
    return { ...files, [file]: text.replace(passage, change) };
  };

/** Further lines at the end of one of its files. */
export const withLines =
  (file: string, ...lines: readonly string[]) =>
  (files: Files): Files => ({ ...files, [file]: `${files[file]?.trimEnd() ?? ''}\n${lines.join('\n')}\n` });
