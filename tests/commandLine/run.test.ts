import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../src/commandLine/run.ts';
import { writeProject } from '../../src/exports/projectFile.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { differences } from '../cases/expectedResults.ts';
import { readFiles } from '../cases/readFiles.ts';
import { readFolder } from '../pack/readFolder.ts';

const workedExample = resolve('data/worked-example');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esp-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function call(...words: string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const status = run(words, { folder, say: (text) => said.push(text), warn: (text) => warned.push(text) });
  return { status, said: said.join('\n'), warned };
}

/** A copy of the worked example with one text replaced in one file. */
function broken(file: string, found: string, replacement: string): string {
  const copy = join(folder, 'pack');
  cpSync(workedExample, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(found);
  writeFileSync(join(copy, file), text.replace(found, replacement));
  return copy;
}

describe('the command line', () => {
  it('prints the cost per survivor by case type and mix, all survivors last, and the years’ totals', () => {
    const { status, said } = call(workedExample);
    expect(status).toBe(0);
    expect(said).toMatch(/Physical violence by a partner +400 +17,913 /);
    expect(said.indexOf('All survivors')).toBeGreaterThan(said.indexOf('Sexual assault'));
    expect(said).toMatch(/^2027 +550 +17,543,967 /m);
  });

  it('prints one mix where one is asked for', () => {
    const { said } = call(workedExample, '--mix', 'on-call');
    expect(said).toMatch(/Physical violence by a partner +400 +10,260$/m);
  });

  it('writes the six result files, and nothing else', () => {
    expect(call(workedExample, '--out', 'results').status).toBe(0);
    const written = readdirSync(join(folder, 'results')).sort();
    expect(written).toEqual([
      'budget.csv',
      'funding_gap.csv',
      'per_survivor.csv',
      'service_costs.csv',
      'staffing.csv',
      'totals.csv',
    ]);
    const files = new Map(written.map((name) => [name, readFileSync(join(folder, 'results', name), 'utf8')]));
    expect(differences(files, 'tests/cases/worked-example/base')).toEqual([]);
  });

  it('writes one package of results and data, whose pack gives the same results', () => {
    expect(call(workedExample, '--package', 'all', '--out', 'results').status).toBe(0);
    const results = readFolder(join(folder, 'results'));
    const all = readFolder(join(folder, 'all'));
    for (const [name, content] of results) expect(all.get(`results/${name}`), name).toEqual(content);
    const { resources, name } = JSON.parse(readFileSync(join(folder, 'all/datapackage.json'), 'utf8')) as {
      name: string;
      resources: { path: string }[];
    };
    expect(name).toBe('worked-example');
    expect(resources.filter(({ path }) => !existsSync(join(folder, 'all', path)))).toEqual([]);
    const again = call('all/pack', '--out', 'again');
    expect(again).toMatchObject({ status: 0, warned: call(workedExample).warned });
    expect(readFolder(join(folder, 'again'))).toEqual(results);
  });

  it('carries sources and licences of the pack’s own descriptor into the package', () => {
    const copy = broken('datapackage.json', '"resources"', '"licenses":[{"name":"CC-BY-4.0"}],"resources"');
    expect(call(copy, '--package', 'all').status).toBe(0);
    for (const file of ['all/datapackage.json', 'all/pack/datapackage.json'])
      expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }] });
  });

  it('writes no package over the pack, nor beside tables of another one', () => {
    const copy = broken('settings.csv', 'KGS', 'KGS');
    expect(call(copy, '--package', '.')).toMatchObject({ status: 2 });
    mkdirSync(join(folder, 'all/pack'), { recursive: true });
    writeFileSync(join(folder, 'all/pack/payer.csv'), 'x');
    expect(call(copy, '--package', 'all').warned.join()).toContain('payer.csv” is there already');
    expect(readdirSync(join(folder, 'all/pack'))).toEqual(['payer.csv']);
  });

  it('applies a scenario', () => {
    call(workedExample, '--scenario', 'dearer-kits', '--out', 'results');
    expect(readFileSync(join(folder, 'results/totals.csv'), 'utf8')).toContain(
      'dearer-kits,as-planned,2026,500,11515985.0769',
    );
  });

  it('takes paths relative to the caller’s folder', () => {
    cpSync(workedExample, join(folder, 'mine'), { recursive: true });
    expect(call('mine').status).toBe(0);
  });

  it('lists faults by file, row and column, and writes nothing', () => {
    const { status, said, warned } = call(broken('items.csv', 'kit,40,', 'kit,ten,'), '--out', 'results');
    expect(status).toBe(1);
    expect(said).toBe('');
    expect(warned[0]).toMatch(/^items\.csv:2:unit_cost: .*ten/);
    expect(existsSync(join(folder, 'results'))).toBe(false);
  });

  it('lists faults of the base rather than doubt the scenario', () => {
    const pack = broken('scenarios.csv', 'dearer-kits,Dearer', '"dearer-kits,Dearer');
    const { status, warned } = call(pack, '--scenario', 'dearer-kits');
    expect(status).toBe(1);
    expect(warned[0]).toMatch(/^scenarios\.csv:3:/);
  });

  it('lets a faulty scenario stop only its own runs', () => {
    const pack = broken('scenario_changes.csv', 'centre/2026,sites,add', 'centre/2031,sites,add');
    const base = call(pack);
    expect(base.status).toBe(0);
    expect(base.warned.some((line) => line.startsWith('scenario_changes.csv:2:row: '))).toBe(true);
    expect(call(pack, '--scenario', 'dearer-kits').status).toBe(0);
    const own = call(pack, '--scenario', 'two-more-centres');
    expect(own.status).toBe(1);
    expect(own.warned[0]).toMatch(/^scenario_changes\.csv:2:row: /);
  });

  it('warns of what it does not use, and goes on', () => {
    const { status, warned } = call(broken('funding.csv', 'donor,2026', 'donor,2035'));
    expect(status).toBe(0);
    expect(warned.some((line) => line.startsWith('funding.csv:5:'))).toBe(true);
  });

  it('shows how it is called', () => {
    const { status, said } = call('--help');
    expect(status).toBe(0);
    expect(said).toContain('--scenario ID');
  });

  it.each([
    ['no pack', []],
    ['two packs', [workedExample, workedExample]],
    ['an unknown option', [workedExample, '--fast']],
    ['an option without its value', [workedExample, '--mix']],
    ['an unknown folder', ['nowhere']],
    ['a file for a folder', [join(workedExample, 'items.csv')]],
    ['an unknown scenario', [workedExample, '--scenario', 'none']],
    ['an unknown mix', [workedExample, '--mix', 'constructor']],
    ['the pack’s own folder for results', [workedExample, '--out', workedExample]],
    ['an empty pack', ['']],
    ['an empty folder for results', [workedExample, '--out', '']],
    ['an option twice', [workedExample, '--mix', 'resident', '--mix', 'on-call']],
    ['a path through a file', [join(workedExample, 'items.csv', 'x')]],
    ['a path longer than any', ['x'.repeat(5000)]],
    ['a folder that cannot be made', [workedExample, '--out', '/proc/esp']],
  ])('answers %s in one clear line with exit status 2', (_, words) => {
    const { status, said, warned } = call(...words);
    expect({ status, said, lines: warned.join('\n').split('\n').length }).toEqual({ status: 2, said: '', lines: 1 });
  });

  it('knows the pack’s folder by another name, too', () => {
    symlinkSync(workedExample, join(folder, 'link'));
    expect(call(workedExample, '--out', 'link').status).toBe(2);
  });

  it.each([
    ['a link to nothing', (path: string) => symlinkSync('nowhere', path)],
    ['a link to itself', (path: string) => symlinkSync('overheads.csv', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('does not leave a table out unseen where %s stands for it', (_, make) => {
    const copy = join(folder, 'pack');
    cpSync(workedExample, copy, { recursive: true });
    rmSync(join(copy, 'overheads.csv'));
    make(join(copy, 'overheads.csv'));
    const { status, warned } = call(copy);
    expect(status).toBe(2);
    expect(warned).toEqual([expect.stringContaining('overheads.csv')]);
  });

  it('replaces no result file where one of them cannot be written', () => {
    mkdirSync(join(folder, 'results', 'staffing.csv'), { recursive: true });
    writeFileSync(join(folder, 'results', 'totals.csv'), 'mine');
    expect(call(workedExample, '--out', 'results').status).toBe(2);
    expect(readFileSync(join(folder, 'results', 'totals.csv'), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, 'results')).sort()).toEqual(['staffing.csv', 'totals.csv']);
  });

  it('prints nothing that a terminal would obey, and no cell without end', () => {
    const copy = broken('items.csv', 'kit,40,', `kit,\u001b[31m${'9'.repeat(3000)}x,`);
    const { warned } = call(copy);
    expect(warned[0]).toMatch(/^items\.csv:2:unit_cost: /);
    expect(warned[0]).not.toMatch(/\p{Cc}/u);
    expect(warned[0]?.length).toBeLessThan(700);
  });

  it('takes a project file in place of a folder', () => {
    const { tables } = openPack(readFiles(workedExample));
    writeFileSync(join(folder, 'plan.espcost'), writeProject('Plan', tables));
    expect(call('plan.espcost', '--out', 'results').status).toBe(0);
    const written = readdirSync(join(folder, 'results'));
    const files = new Map(written.map((name) => [name, readFileSync(join(folder, 'results', name), 'utf8')]));
    expect(differences(files, 'tests/cases/worked-example/base')).toEqual([]);
  });

  it('says what is wrong with a file that is no project', () => {
    writeFileSync(join(folder, 'plan.espcost'), 'id,name');
    const { status, warned } = call('plan.espcost');
    expect(status).toBe(2);
    expect(warned).toEqual([expect.stringContaining('is no project file, or it is damaged')]);
  });

  it('says so where it cannot write', () => {
    writeFileSync(join(folder, 'taken'), '');
    const { status, warned } = call(workedExample, '--out', 'taken');
    expect(status).toBe(2);
    expect(warned[0]).toContain('taken');
  });

  it('computes a pack that has nothing but settings and years', () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'settings.csv'), 'key,value\ncurrency,KRW\nfirst_year,2026\nstaffing_mix,one\n');
    writeFileSync(join(bare, 'years.csv'), 'year,case_index,price_index,wage_index\n2026,1,1,1\n');
    writeFileSync(join(bare, 'staffing_mixes.csv'), 'id,name\none,One\n');
    const { status, said } = call(bare);
    expect(status).toBe(0);
    expect(said).not.toMatch(/NaN|undefined/);
  });
});

describe('a workbook', () => {
  const write = async (...words: string[]) => {
    const warned: string[] = [];
    const around = { folder, say: () => undefined, warn: (text: string) => warned.push(text) };
    return { status: await run([workedExample, ...words], around), warned };
  };

  it('is written of the scenario and the mix that are asked for', async () => {
    const { status } = await write('--scenario', 'with-vehicle', '--mix', 'on-call', '--workbook', 'book.xlsx');
    expect(status).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'book.xlsx')));
    const totals = sheets.find(({ name }) => name === 'totals');
    expect(totals?.rows[0]?.slice(0, 3)).toEqual(['scenario', 'mix', 'year']);
    expect(totals?.rows[1]?.slice(0, 3)).toEqual(['with-vehicle', 'on-call', 2026]);
    expect(sheets.map(({ name }) => name)).not.toContain('scenario_changes');
  });

  it('that does not end in .xlsx, or lies in the pack’s own folder, is refused', async () => {
    const named = await write('--workbook', 'book.xls');
    expect(named.status).toBe(2);
    expect(named.warned[0]).toContain('does not end in .xlsx');
    const own = await write('--workbook', join(workedExample, 'book.xlsx'));
    expect(own.status).toBe(2);
    expect(existsSync(join(workedExample, 'book.xlsx'))).toBe(false);
  });
});
