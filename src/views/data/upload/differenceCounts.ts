/** How many rows come, change and go. */
import type { RowDifference } from '../../../pack/tableDifferences.ts';
import type { ReplacedTable } from '../../../state/uploadPreview.ts';
import type { Count } from '../../../words/formats.ts';

type Kinds = Readonly<Record<RowDifference['kind'], Count>>;

export function countsOf(tables: readonly Pick<ReplacedTable, 'counts'>[], count: (number: number) => Count): Kinds {
  const of = (kind: RowDifference['kind']) => count(tables.reduce((sum, { counts }) => sum + counts[kind], 0));
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}
