/** Folders of packs that are sound, each with a name: the conformance packs, those of the product, and the tiny one. */
import { readdirSync } from 'node:fs';
import { folderOf } from './readFolder.ts';

const conformance = readdirSync(folderOf('conformance')).map((name) => [
  `conformance pack ${name}`,
  folderOf(`conformance/${name}/pack`),
]);
const data = ['worked-example', 'central-asia-centre', 'korea-sunflower'].map((name) => [
  name,
  folderOf(`../data/${name}`),
]);

export const soundPacks = [['the tiny pack', folderOf('cases/tiny')], ...data, ...conformance] as [string, string][];
