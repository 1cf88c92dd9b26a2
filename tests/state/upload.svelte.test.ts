/** Uploading: what files would change is known before it counts, and taking it over is one step that can be undone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeProject } from '../../src/exports/projectFile.ts';
import { setCell } from '../../src/pack/editTables.ts';
import { noHeadings } from '../../src/pack/headings.ts';
import { packTables } from '../../src/pack/packedTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { writeTable } from '../../src/pack/writePack.ts';
import { UploadState } from '../../src/state/uploadState.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';
import { serveBuiltInPacks, sessionAt, storeHere } from './sessionHere.ts';

beforeEach(serveBuiltInPacks);
afterEach(() => vi.unstubAllGlobals());

const { tables } = readPack(readFiles('data/worked-example'));
const csv = (name: string, text: string) => new File([text], name);
const dearer = writeTable(setCell(tables, 'items', 0, 'unit_cost', '55').items);
const counts = ({ preview }: UploadState) =>
  preview?.differing.map(({ name, first }) => [name, first.map(({ kind }) => kind).join()]);

async function begin() {
  const session = await sessionAt('#/data?pack=worked-example', storeHere());
  return { session, upload: new UploadState(session) };
}

test('one table’s file says what it changes, and nothing has changed yet', async () => {
  const { session, upload } = await begin();
  await upload.give([csv('items.csv', dearer)]);
  expect(counts(upload)).toEqual([['items', 'changed']]);
  expect(session.project.canUndo).toBe(false);
  expect(upload.checked?.faults.count).toBe(0);
});

test('taking over is one step: the figures follow, and undo brings all back', async () => {
  const { session, upload } = await begin();
  const before = session.answer;
  await upload.give([csv('items.csv', dearer)]);
  await upload.takeOver();
  expect([upload.preview, session.location.place.table]).toEqual([null, 'items']);
  await vi.waitFor(() => expect(session.answer).not.toBe(before));
  expect(session.answer).not.toEqual(before);
  await session.undo();
  await vi.waitFor(() => expect(session.answer).toEqual(before));
  expect([packTables(session.project.tables), session.project.canUndo]).toEqual([packTables(tables), false]);
});

test('what the files would do to the cost is known before they are taken over, and proves right', async () => {
  const { session, upload } = await begin();
  const before = session.answer?.economic;
  await upload.give([csv('items.csv', dearer)]);
  await vi.waitFor(() => expect(upload.effect).not.toBeNull());
  const { effect } = upload;
  expect(effect).toMatchObject({ year: session.answer?.year, cost: { before } });
  expect(effect?.cost.after).not.toBe(before);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.answer?.economic).toBe(effect?.cost.after));
});

test('what files with faults would do to the cost is not known before these are mended', async () => {
  const { upload } = await begin();
  await upload.give([csv('items.csv', writeTable(setCell(tables, 'items', 0, 'unit_cost', 'ten').items))]);
  expect([upload.checked?.faults.count, upload.effect]).toEqual([1, null]);
});

test('a file of an unknown name is asked about, and read as what is answered', async () => {
  const { upload } = await begin();
  await upload.give([csv('prices.csv', dearer)]);
  expect([upload.preview, upload.unnamed]).toEqual([null, [{ file: 'prices.csv', likely: 'items' }]]);
  await upload.name(new Map([['prices.csv', 'items']]));
  expect(counts(upload)).toEqual([['items', 'changed']]);
});

test('a file that says what is there already changes nothing', async () => {
  const { upload } = await begin();
  await upload.give([csv('items.csv', writeTable(tables.items))]);
  expect(upload.preview).toMatchObject({ differing: [], alike: ['items'] });
});

test('a file that cannot be read keeps everything from being taken over', async () => {
  const { session, upload } = await begin();
  await upload.give([csv('items.csv', dearer), csv('sites.csv', 'no,column,of,it\n1,2,3,4\n')]);
  expect(upload.preview?.unread).toEqual(['sites']);
  await upload.takeOver();
  expect(session.project.canUndo).toBe(false);
});

test('faults of cells are known before and stand after taking over, until they are mended', async () => {
  const { session, upload } = await begin();
  const faulty = writeTable(setCell(tables, 'items', 0, 'unit_cost', 'ten').items);
  await upload.give([csv('items.csv', faulty)]);
  const place = { code: 'number-unreadable', file: 'items.csv', row: 2, column: 'unit_cost' };
  expect(upload.checked?.faults.first).toMatchObject([{ problem: place, place: { table: 'items', record: 2 } }]);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.faults).toMatchObject([place]));
  expect(session.isHeld).toBe(true);
  await upload.give([csv('items.csv', dearer)]);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.faults).toEqual([]));
});

test('a row that was too long is a fault until its file is replaced', async () => {
  const { session, upload } = await begin();
  const [header = '', first = '', ...rows] = writeTable(tables.items).split('\n');
  await upload.give([csv('items.csv', [header, `${first},,,,,,,,,,,,,,,surplus`, ...rows].join('\n'))]);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toContain('row-too-long'));
  await upload.give([csv('items.csv', dearer)]);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.faults).toEqual([]));
});

test('a whole pack replaces every table; one that it has no file of loses its rows', async () => {
  const { session, upload } = await begin();
  const { scenario_changes: changes, scenarios } = tables;
  const without = { ...tables, scenario_changes: { ...changes, columns: [], rows: [] } };
  await upload.give([
    new File(
      [
        writeProject('x', {
          ...without,
          scenarios: { ...scenarios, columns: [], rows: [] },
        }) as Uint8Array<ArrayBuffer>,
      ],
      'x.espcost',
    ),
  ]);
  expect(upload.preview).toMatchObject({ isWhole: true });
  expect(upload.preview?.differing.map(({ name, isGiven }) => [name, isGiven])).toEqual([
    ['scenarios', false],
    ['scenario_changes', false],
  ]);
  await upload.takeOver();
  expect(session.project.tables.scenarios.rows).toEqual([]);
});

test('what the files would change follows the data, which may be changed meanwhile', async () => {
  const { session, upload } = await begin();
  await upload.give([csv('items.csv', dearer)]);
  session.edit((before) => setCell(before, 'items', 0, 'unit_cost', '55'));
  await upload.look();
  expect(counts(upload)).toEqual([]);
});

test('a damaged archive is refused, and the next choice is looked at afresh', async () => {
  const { upload } = await begin();
  await upload.give([csv('x.zip', 'PK\u0003\u0004')]);
  expect([upload.refused, upload.preview]).toEqual([{ reason: 'damaged', file: 'x.zip' }, null]);
  await upload.give([csv('items.csv', dearer)]);
  expect([upload.refused, counts(upload)]).toEqual([null, [['items', 'changed']]]);
});

test('a file that is read after it could not be read mends its table', async () => {
  const { session, upload } = await begin();
  const { tables: broken, faults } = readPack(
    new Map([...readFiles('data/worked-example'), ['items.csv', new TextEncoder().encode('no,table\n1,2\n')]]),
  );
  session.edit(() => broken, { faults, warnings: [] });
  await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toEqual(['file-without-header']));
  const removed = writeTable({ ...tables.items, rows: tables.items.rows.slice(1) });
  await upload.give([csv('items.csv', removed)]);
  await upload.takeOver();
  await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toContain('reference-unknown'));
});

test('files chosen later are those that are shown, though the earlier ones are read later', async () => {
  const { session, upload } = await begin();
  let readNow: () => void = () => undefined;
  const slow = csv('items.csv', dearer);
  slow.arrayBuffer = () => new Promise((resolve) => (readNow = () => resolve(new TextEncoder().encode(dearer).buffer)));
  const earlier = upload.give([slow]);
  await upload.give([csv('sites.csv', writeTable(tables.sites))]);
  readNow();
  await earlier;
  expect([upload.files, upload.preview?.alike]).toEqual([['sites.csv'], ['sites']]);
  // The worker holds what is shown.
  await upload.look();
  await upload.takeOver();
  expect(session.project.tables.items).toEqual(tables.items);
});

test('numbers that can be read in two ways are asked about, and nothing counts before', async () => {
  const { session, upload } = await begin();
  const text =
    'id;name;unit;unit_cost;economic_code;payer\nkit;Kit;kit;1.000;2210;donor\nbed;Bed;bed;12.500;2210;donor\n';
  await upload.give([csv('items.csv', text)]);
  expect(upload.preview).toBeNull();
  const readings = { '.': '1.000', ',': '1000' };
  expect(upload.unsure).toEqual([{ table: 'items', file: 'items.csv', example: '1.000', count: 2, readings }]);
  await upload.takeOver();
  expect(session.project.canUndo).toBe(false);
  await upload.choose(new Map([['items', { mark: ',' }]]));
  expect(upload.unsure).toEqual([]);
  await upload.takeOver();
  expect(session.project.tables.items.rows.map(({ cells }) => cells['unit_cost'])).toEqual(['1000', '12500']);
});

test('a project file says what its numbers are', async () => {
  const { upload } = await begin();
  const years = setCell(tables, 'years', 1, 'price_index', '1.125');
  await upload.give([new File([new Uint8Array(writeProject('x', years))], 'x.espcost')]);
  expect([upload.unsure, upload.how]).toEqual([[], []]);
});

test('rows that the file lacks stay where it only adds and changes', async () => {
  const { session, upload } = await begin();
  const before = tables.items.rows.length;
  const id = tables.items.rows[0]?.cells['id'] ?? '';
  await upload.give([csv('items.csv', `id,unit_cost\n${id},55\nnew,1\n`)]);
  expect(upload.preview?.differing[0]?.counts).toMatchObject({ removed: before - 1 });
  upload.isAddition = true;
  await upload.look();
  expect(upload.preview?.differing[0]?.counts).toEqual({ added: 1, changed: 1, removed: 0 });
  await upload.takeOver();
  const { rows } = session.project.tables.items;
  expect(rows.length).toBe(before + 1);
  expect(rows[0]?.cells).toMatchObject({ id, unit_cost: '55', name: tables.items.rows[0]?.cells['name'] });
  await vi.waitFor(() => expect(session.faults.length).toBeGreaterThan(0));
  expect(session.faults.every(({ row }) => row === rows.at(-1)?.record)).toBe(true);
});

test('after taking over, the worker has what the page has', async () => {
  const { session, upload } = await begin();
  await upload.give([csv('items.csv', dearer)]);
  await upload.takeOver();
  session.edit((open) => setCell(open, 'items', 0, 'unit_cost', '56'));
  await vi.waitFor(() => expect(session.answeredRevision).toBe(session.project.revision));
  const { answer } = session;
  const other = await begin();
  other.session.edit((open) => setCell(open, 'items', 0, 'unit_cost', '56'));
  await vi.waitFor(() => expect(other.session.answeredRevision).toBe(other.session.project.revision));
  expect(answer).toEqual(other.session.answer);
});

test('files of more than any pack needs are refused and not read', async () => {
  const { upload } = await begin();
  const part = new Blob([new Uint8Array(4 * 1024 * 1024)]);
  const huge = new File(
    Array.from({ length: 65 }, () => part),
    'huge.csv',
  );
  huge.arrayBuffer = () => Promise.reject(new Error('read'));
  await upload.give([csv('items.csv', dearer), huge]);
  expect(upload.refused).toEqual({ reason: 'too-large', file: 'huge.csv' });
  await upload.give([csv('items.csv', dearer)]);
  expect(counts(upload)).toEqual([['items', 'changed']]);
});

test('a long file is read a little at a time: it says how far it is, and stops when nobody waits', async () => {
  const [header = '', row = ''] = writeTable(tables.items).split('\n');
  const id = tables.items.rows[0]?.cells['id'] ?? '';
  const rows = Array.from({ length: 20_000 }, (_, at) => row.replace(id, `item-${at}`));
  const text = new TextEncoder().encode([header, ...rows].join('\n'));
  const { HeldFiles } = await import('../../src/state/heldFiles.ts');
  const held = new HeldFiles();
  const told: number[] = [];
  const asked = { files: new Map([['items.csv', text]]), named: new Map(), chosen: new Map(), headings: noHeadings };
  const read = await held.read(asked, (count) => told.push(count));
  expect(read).toMatchObject({ read: { given: ['items'] } });
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(20_000);
  const stopped = await held.read(asked, () => held.drop());
  expect(stopped).toBeNull();
  expect(held.packed()).toBeNull();
});
