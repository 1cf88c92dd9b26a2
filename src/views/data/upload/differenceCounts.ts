/** How many rows come, change and go. */
import type { RowDifference } from '../../../pack/tableDifferences.ts';
import type { ReplacedTable } from '../../../state/uploadPreview.ts';
import type { Count } from '../../../words/formats.ts';

type Kinds = Readonly<Record<RowDifference['kind'], Count>>;

export function countsOf(
  tables: readonly Pick<ReplacedTable, 'differences'>[],
  count: (number: number) => Count,
): Kinds {
  const rows = tables.flatMap(({ differences }) => differences.rows);
  const of = (kind: RowDifference['kind']) => count(rows.filter((row) => row.kind === kind).length);
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}
