/** The files of `data/worked-example`. */
import { filesByName } from './filesByName.ts';

export const files = filesByName(
  import.meta.glob<string>('../../../data/worked-example/*.csv', { eager: true, query: '?raw', import: 'default' }),
);
