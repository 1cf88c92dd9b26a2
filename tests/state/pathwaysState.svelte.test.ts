/** The page Pathways: which rows it lists, what slides and typing write, and that figures follow. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tables } from '../../src/pack/pack.ts';
import { PathwaysState } from '../../src/state/pathwaysState.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { serveBuiltInPacks, sessionAt, storeHere } from './sessionHere.ts';

beforeAll(() => serveBuiltInPacks());

let session: Session;
let pathways: PathwaysState;

async function open(query = ''): Promise<void> {
  session = await sessionAt(`#/pathways?pack=worked-example&caseType=sexual-assault${query}`, storeHere());
  pathways = new PathwaysState(session);
  pathways.follow();
  await vi.waitFor(() => expect(pathways.followed.shown).not.toBeNull());
}

const rowOf = (service: string, site = '') => {
  const lines = pathways.lines.sectors.flatMap((sector) => sector.lines);
  const { rows } = lines.find((line) => line.service.id === service)!;
  return rows.find(({ siteType }) => (siteType?.id ?? '') === site)!.shown;
};
const cellsOf = ({ pathways: { rows } }: Tables, key: string) =>
  rows.find(({ cells }) => [cells.case_type, cells.service, cells.site_type].join('/') === key)!.cells;
const base = () => cellsOf(session.project.tables, 'sexual-assault/statement/');
const direct = () => pathways.followed.shown?.view?.services.find(({ service }) => service === 'statement')?.direct;
const changes = () =>
  session.project.tables.scenario_changes.rows
    .filter(({ cells }) => cells.scenario === 'two-more-centres' && cells.table === 'pathways')
    .map(({ cells: { row, column, operation, value } }) => [row, column, operation, value]);

describe('the lines', () => {
  it('are the services in the order of sectors, with the row that holds for all sites', async () => {
    await open();
    const { sectors, elsewhere } = pathways.lines;
    expect(sectors.map(({ sector, lines }) => [sector, lines.map(({ service }) => service.id)])).toEqual([
      ['health', ['first-line-support', 'forensic-exam']],
      ['justice-policing', ['statement']],
    ]);
    expect(rowOf('forensic-exam').row.cells.share_of_cases).toBe('0.6');
    expect(elsewhere.map(({ id }) => id)).toEqual(['village-room']);
  });

  it('at one kind of site are the rows that hold there', async () => {
    await open('&site=village-room');
    expect(rowOf('forensic-exam', 'village-room').row.cells.share_of_cases).toBe('0.2');
    expect(rowOf('statement').row.cells.share_of_cases).toBe('0.8');
    expect(pathways.lines.elsewhere).toEqual([]);
  });

  it('are one a kind of site where no row holds for all', async () => {
    session = await sessionAt('#/pathways?pack=korea-sunflower', storeHere());
    pathways = new PathwaysState(session);
    const [line] = pathways.lines.sectors[0]!.lines;
    expect(line!.rows.length).toBeGreaterThan(1);
    expect(line!.rows.every(({ siteType }) => siteType !== null)).toBe(true);
  });

  it('begin with the first case type where the address names none that is there', async () => {
    await open();
    session.location.go({ caseType: 'nobody' });
    expect(pathways.caseType).toBe('partner-physical');
    pathways.choose('sexual-assault');
    expect(session.location.place.caseType).toBe('sexual-assault');
    pathways.followed.askIfOther();
    const { answered } = pathways.followed;
    pathways.followed.askIfOther();
    expect(pathways.followed.answered).toBe(answered);
    await vi.waitFor(() => expect(pathways.followed.shown?.view?.caseType).toBe('sexual-assault'));
  });
});

describe('of the base plan', () => {
  beforeEach(() => open());

  it('a slide is one step of the history, and the figures follow it', async () => {
    const before = direct();
    for (const value of ['0.81', '0.82', '0.83', '0.84', '0.9'])
      pathways.slide(rowOf('statement'), 'share_of_cases', value);
    pathways.endSlide();
    expect(base().share_of_cases).toBe('0.9');
    await vi.waitFor(() => expect(Number(direct()) / Number(before)).toBeCloseTo(0.9 / 0.8, 9));
    await session.undo();
    expect([base().share_of_cases, session.project.canUndo]).toEqual(['0.8', false]);
    await vi.waitFor(() => expect(direct()).toBe(before));
  });

  it('two slides are two steps', async () => {
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.7');
    pathways.endSlide();
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.75');
    pathways.slide(rowOf('statement'), 'contacts_per_user', '2');
    pathways.endSlide();
    const values = () => [base().share_of_cases, base().contacts_per_user];
    expect(values()).toEqual(['0.75', '2']);
    await session.undo();
    expect(values()).toEqual(['0.75', '1.5']);
    await session.undo();
    expect(values()).toEqual(['0.7', '1.5']);
    await session.undo();
    expect([...values(), session.project.canUndo]).toEqual(['0.8', '1.5', false]);
  });

  it('a bound that is slid past goes along, and comes back with the slide', () => {
    const range = () => [base().share_of_cases_low, base().share_of_cases_high];
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.95');
    expect(range()).toEqual(['0.6', '0.95']);
    pathways.endSlide();
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.5');
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.7');
    pathways.endSlide();
    expect([base().share_of_cases, ...range()]).toEqual(['0.7', '0.6', '0.95']);
  });

  it('a bound stays where the value itself cannot be', () => {
    pathways.set(rowOf('statement'), 'share_of_cases', '130', '.');
    expect([base().share_of_cases, base().share_of_cases_high]).toEqual(['1.3', '0.9']);
  });

  it.each([
    ['35%', '0.35'],
    ['35,5 %', '0.355'],
    ['100', '1'],
    ['7\u00a0%', '0.07'],
    ['many', 'many'],
  ])('a share is typed in per cent: %s', (typed, cell) => {
    pathways.set(rowOf('statement'), 'share_of_cases', typed, ',');
    expect(base().share_of_cases).toBe(cell);
    expect(pathways.isFaulty(rowOf('statement'), 'share_of_cases')).toBe(cell === 'many');
  });

  it('while a fault stands, the last sound figures are held', async () => {
    const before = direct();
    pathways.set(rowOf('statement'), 'contacts_per_user', 'often', '.');
    await vi.waitFor(() => expect(session.isHeld).toBe(true));
    expect(direct()).toBe(before);
    pathways.slide(rowOf('statement'), 'contacts_per_user', '3');
    pathways.endSlide();
    await vi.waitFor(() => expect(Number(direct()) / Number(before)).toBeCloseTo(2, 9));
    expect(session.isHeld).toBe(false);
  });

  it('a service is added after the rows of its case type', async () => {
    pathways.choose('partner-physical');
    pathways.followed.askIfOther();
    expect(pathways.furtherServices.map(({ id }) => id)).toEqual(['forensic-exam']);
    pathways.add('forensic-exam');
    const { rows } = session.project.tables.pathways;
    expect(rows[2]!.cells).toMatchObject({ service: 'forensic-exam', share_of_cases: '1', contacts_per_user: '1' });
    await vi.waitFor(() => expect(pathways.followed.shown?.view?.services).toHaveLength(3));
    expect(pathways.furtherServices).toEqual([]);
  });
});

describe('in a scenario', () => {
  beforeEach(() => open('&scenario=two-more-centres'));

  it('a slide becomes one change, beside the value of the base, which can be put back', async () => {
    for (const value of ['0.81', '0.9']) pathways.slide(rowOf('statement'), 'share_of_cases', value);
    pathways.endSlide();
    await vi.waitFor(() => expect(changes()).toEqual([['sexual-assault/statement/', 'share_of_cases', 'set', '0.9']]));
    expect(base().share_of_cases).toBe('0.8');
    expect(rowOf('statement').row.cells.share_of_cases).toBe('0.9');
    expect(pathways.baseOf(rowOf('statement'), 'share_of_cases')).toBe('0.8');
    expect(pathways.baseOf(rowOf('statement'), 'contacts_per_user')).toBeUndefined();
    pathways.putBack(rowOf('statement'), 'share_of_cases');
    expect([changes(), pathways.baseOf(rowOf('statement'), 'share_of_cases')]).toEqual([[], undefined]);
  });

  it('back at the base’s own value nothing is changed', () => {
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.7');
    pathways.endSlide();
    pathways.slide(rowOf('statement'), 'share_of_cases', '0.8');
    pathways.endSlide();
    expect(changes()).toEqual([]);
  });
});
