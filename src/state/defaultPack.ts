/** The pack that a first visit opens: its CSV files as text, one chunk that is loaded when it is asked for. */

const texts = import.meta.glob<string>('../../data/central-asia-centre/*.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** File name (`cadres.csv`) to text. */
export const defaultPack: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
);
