/** The packs that the app brings with it: their CSV files as text, one chunk a pack, loaded when it is asked for. */

/** File name (`cadres.csv`) to text. */
type Files = ReadonlyMap<string, string>;

export const builtInPacks = ['central-asia-centre', 'korea-sunflower', 'worked-example'] as const;
export type BuiltInPack = (typeof builtInPacks)[number];

/** What a first visit opens. */
export const defaultPack: BuiltInPack = 'central-asia-centre';

const loaders: Readonly<Record<BuiltInPack, () => Promise<{ readonly files: Files }>>> = {
  'central-asia-centre': () => import('./packs/centralAsiaCentre.ts'),
  'korea-sunflower': () => import('./packs/koreaSunflower.ts'),
  'worked-example': () => import('./packs/workedExample.ts'),
};

export const isBuiltIn = (pack: string): pack is BuiltInPack => builtInPacks.some((known) => known === pack);

export const loadPack = async (pack: BuiltInPack): Promise<Files> => (await loaders[pack]()).files;
