/** The packs that the app brings with it: data files beside the page, fetched when one is asked for, or inside of it. */
import type { BuiltInPackFile } from './builtInPackFile.ts';

export const builtInPacks = ['central-asia-centre', 'korea-sunflower', 'worked-example'] as const;
export type BuiltInPack = (typeof builtInPacks)[number];

/** What a first visit opens. */
export const defaultPack: BuiltInPack = 'central-asia-centre';

export const isBuiltIn = (pack: string): pack is BuiltInPack => builtInPacks.some((known) => known === pack);

/** Fetches a pack; `tools/packFiles.mjs` puts it beside the page, `tools/onePage.mjs` inside of it. */
export async function loadPack(pack: BuiltInPack): Promise<BuiltInPackFile> {
  const inside = document.getElementById(`pack-${pack}`)?.textContent;
  if (inside) return inflated(inside);
  const response = await fetch(new URL(`packs/${pack}.json`, document.baseURI));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as BuiltInPackFile;
}

/** @param text gzip as base64 */
async function inflated(text: string): Promise<BuiltInPackFile> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as BuiltInPackFile;
}
