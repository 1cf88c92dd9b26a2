/** What a service uses up lives no longer than a year. */
import { compareNumbers } from '../numberText.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export function checkItems(frame: Frame): void {
  const { findings, tables } = frame;
  for (const row of frame.sound('service_items', 'item')) {
    const item = frame.row('items', cell(row, 'item'));
    if (!item || !findings.isSound(tables.items, item, 'useful_life_years')) continue;
    const life = cell(item, 'useful_life_years');
    if (life === '' || compareNumbers(life, '1') <= 0) continue;
    const cells = [
      { table: tables.service_items, row, column: 'item' },
      { table: tables.items, row: item, column: 'useful_life_years' },
    ];
    findings.faultBetween('capital-in-service', cells, { life, item: cell(item, 'id') });
  }
}
