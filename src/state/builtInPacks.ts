/** The packs that the app brings with it: data files beside the page, fetched when one is asked for. */

/** File name (`cadres.csv`) to text. */
type Files = ReadonlyMap<string, string>;

export const builtInPacks = ['central-asia-centre', 'korea-sunflower', 'worked-example'] as const;
export type BuiltInPack = (typeof builtInPacks)[number];

/** What a first visit opens. */
export const defaultPack: BuiltInPack = 'central-asia-centre';

export const isBuiltIn = (pack: string): pack is BuiltInPack => builtInPacks.some((known) => known === pack);

/** Fetches the files of a pack; `tools/packFiles.mjs` puts them beside the page. */
export async function loadPack(pack: BuiltInPack): Promise<Files> {
  const response = await fetch(new URL(`packs/${pack}.json`, document.baseURI));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Map(Object.entries((await response.json()) as Readonly<Record<string, string>>));
}
