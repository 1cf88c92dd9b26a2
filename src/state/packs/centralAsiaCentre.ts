/** The files of `data/central-asia-centre`. */
import { filesByName } from './filesByName.ts';

export const files = filesByName(
  import.meta.glob<string>('../../../data/central-asia-centre/*.csv', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
