/** The pathway of the panel: by sector, with what a contact takes. */
import { expect, test } from 'vitest';
import type { PathwayService } from '../../../src/analysis/pathwayOf.ts';
import { pathwayRows } from '../../../src/views/panel/pathway.ts';
import { figureOf } from './figures.ts';
import { speechIn } from './speeches.ts';

const [en, ru] = [await speechIn('en'), await speechIn('ru')];
const named = (id: string, name: string) => ({ id, name, names: {} });
const service = (id: string, sector: string, change: Partial<PathwayService> = {}): PathwayService => ({
  service: named(id, `Service ${id}`),
  sector,
  unit: 'visit',
  units: { ru: 'приём' },
  uptake: '0.725',
  contactsPerUser: '2',
  minutes: [
    { cadre: named('nurse', 'Nurse'), perContact: '30' },
    { cadre: named('doctor', 'Doctor'), perContact: '12.5' },
  ],
  cost: '1234.4',
  node: 7,
  ...change,
});

const figure = figureOf(1, 1, {
  pathway: [service('a', 'social'), service('b', 'health'), service('c', 'health', { minutes: [], unit: '' })],
});

test('services stand under their sectors, in the order of the package', () => {
  const sectors = pathwayRows(figure, en);
  expect(sectors.map(({ name, rows }) => [name, ...rows.map(({ id }) => id)])).toEqual([
    ['Health', 'b', 'c'],
    ['Social services', 'a'],
  ]);
  expect(sectors[0]!.rows[0]).toMatchObject({ uptake: '73%', contacts: '2.0', part: 0.725 });
});

test('what a contact is, takes and costs is said on demand', () => {
  const [health] = pathwayRows(figure, en);
  expect(health!.rows[0]!.more).toEqual([
    'One contact is: visit.',
    'A contact takes: Nurse 30.0 min, Doctor 12.5 min.',
    'Direct cost, spread over all of these survivors: 1,234 KGS each.',
  ]);
  expect(health!.rows[1]!.more[0]).toBe('A contact takes no minutes of staff.');
  expect(pathwayRows(figure, ru)[0]!.rows[0]!.more[0]).toBe('Один контакт: приём.');
});

test('a sector without words comes last, by its id', () => {
  const sectors = pathwayRows(figureOf(1, 1, { pathway: [service('x', 'other'), service('y', 'health')] }), en);
  expect(sectors.map(({ name }) => name)).toEqual(['Health', 'other']);
});
