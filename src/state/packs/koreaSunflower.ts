/** The files of `data/korea-sunflower`. */
import { filesByName } from './filesByName.ts';

export const files = filesByName(
  import.meta.glob<string>('../../../data/korea-sunflower/*.csv', { eager: true, query: '?raw', import: 'default' }),
);
