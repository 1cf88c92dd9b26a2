/** The changes of a scenario as they are taken away: values and effects in full, each in a cell of its own. */
import type { Named } from '../../analysis/named.ts';
import type { ScenarioEffects, ShownEffect } from '../../analysis/scenarioEffects.ts';
import { takenValue, type TableText, type TakenCell } from '../../state/tableText.ts';
import { changeInWords } from './changeInWords.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';

/** @param money of the effects: a currency */
export function changesCopy(
  { effects, base, scenario, difference }: ScenarioEffects,
  { year, currency: money }: { readonly year: string; readonly currency: string },
  speech: ScenarioSpeech,
): TableText {
  const { changes: said } = speech.said;
  const { heads } = said;
  return {
    caption: said.title,
    head: [
      heads.number,
      said.change,
      heads.table,
      heads.column,
      heads.before,
      heads.after,
      heads.how,
      said.effect(year, money),
    ],
    rows: [
      ...effects.map((effect, index) => line(String(index + 1), effect, speech)),
      ['', `${said.whole(year)}, ${money}`, '', '', { exact: base }, { exact: scenario }, '', { exact: difference }],
    ],
  };
}

function line(number: string, effect: ShownEffect, speech: ScenarioSpeech): TakenCell[] {
  const { changes: said, tables } = speech.said;
  const change = changeInWords(effect, speech);
  const isCell = effect.operation === 'change';
  const value = (of: Named, inWords: string): TakenCell => {
    const taken = takenValue(of.name);
    return typeof taken === 'string' ? inWords : taken;
  };
  const operation = { change: change.factor, insert: said.adds, remove: said.removes, table: '' }[effect.operation];
  return [
    number,
    change.row,
    tables[effect.table] ?? effect.table,
    change.column,
    isCell ? value(effect.before, change.before) : '',
    isCell ? value(effect.after, change.after) : '',
    [operation, effect.difference === '' ? said.withNext : ''].filter((part) => part !== '').join('; '),
    { exact: effect.difference },
  ];
}
