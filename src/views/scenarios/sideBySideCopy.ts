/** Scenarios side by side as they are taken away: exact figures, of each scenario also its difference from the base. */
import { BASE } from '../../state/knownPlans.ts';
import type { TableText } from '../../state/tableText.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';
import type { SideBySide, SideCell } from './sideBySide.ts';

export function sideBySideCopy({ columns, groups }: SideBySide, { said }: Pick<ScenarioSpeech, 'said'>): TableText {
  const ofCell = ({ id, exact, difference }: SideCell) =>
    (id === BASE ? [exact] : [exact, difference.amount, difference.share]).map((text) => ({ exact: text }));
  const ofColumn = ({ id, name }: { id: string; name: string }) =>
    id === BASE ? [name] : [name, said.sideBySide.difference(name), said.sideBySide.ratio(name)];
  return {
    caption: said.sideBySide.title,
    head: [said.sideBySide.figure, said.sideBySide.whatItIs, ...columns.flatMap(ofColumn)],
    rows: groups.flatMap(({ exactName, rows }) =>
      rows.map((row) => [row.name, exactName, ...row.cells.flatMap(ofCell)]),
    ),
  };
}
