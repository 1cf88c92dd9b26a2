/** The package of results and data is valid, complete, and true of its files. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import type { PackageDescriptor } from '../../src/exports/packageDescriptor.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { resultsPackage } from '../../src/exports/resultsPackage.ts';
import { resultTableNames } from '../../src/exports/resultTables.ts';
import { VERSION } from '../../src/exports/version.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { packageText } from '../../src/words/packageText.en.ts';
import manifest from '../../package.json' with { type: 'json' };
import { folderOf, readFolder } from '../pack/readFolder.ts';
import { soundPacks } from '../pack/soundPackFolders.ts';

const schema = JSON.parse(readFileSync(folderOf('pack/frictionless/tabular-data-package.json'), 'utf8')) as object;
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(draft4);
const isValid = ajv.compile(schema);

function packageOf(folder: string, scenario = 'base', mix = '') {
  const { pack, tables } = openPack(readFolder(folder), scenario);
  const results = new Results(pack!);
  const written = resultFiles(results, mix === '' ? undefined : results.planNumber(mix));
  const files = resultsPackage({ name: 'A pack', scenario, mix }, written, tables, packageText);
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as PackageDescriptor;
  const rows = new Map(
    descriptor.resources.map(({ name, path }) => [
      name,
      Papa.parse<Record<string, string>>(files.get(path) ?? '', { header: true, skipEmptyLines: true }).data,
    ]),
  );
  return { files, descriptor, rows, tables, written };
}

const worked = folderOf('../data/worked-example');
const runs = [
  ...soundPacks.map(([name, folder]) => [name, folder, 'base', ''] as const),
  ['a scenario', worked, 'two-more-centres', ''] as const,
  ['a scenario that brings rows in', worked, 'with-vehicle', ''] as const,
  ['one mix', worked, 'base', 'on-call'] as const,
];

describe.each(runs)('the package of %s', (_, folder, scenario, mix) => {
  const { files, descriptor, rows, tables, written } = packageOf(folder, scenario, mix);

  it('is valid by the Frictionless schemas', () => {
    expect(isValid(descriptor) ? [] : isValid.errors).toEqual([]);
  });

  it('describes each of its files, and holds each that it describes', () => {
    const described = descriptor.resources.map(({ path }) => path).sort();
    expect([...files.keys()].filter((path) => path.endsWith('.csv')).sort()).toEqual(described);
    expect(described.filter((path) => path.startsWith('results/'))).toHaveLength(resultTableNames.length);
  });

  it('names the columns of every file in their order, and says of each what it is', () => {
    for (const { path, schema, description } of descriptor.resources) {
      const head = files.get(path)?.split('\n')[0]?.split(',');
      expect(head, path).toEqual(schema.fields.map((field) => field.name));
      expect(description).not.toBe('');
      expect(schema.fields.filter((field) => field.description === '')).toEqual([]);
    }
  });

  it('declares numbers and years that every cell is', () => {
    for (const { name, schema } of descriptor.resources) {
      for (const field of schema.fields.filter(({ type }) => type !== 'string')) {
        const cells = rows.get(name)!.map((row) => row[field.name] ?? '');
        const form = field.type === 'number' ? /^-?\d+(\.\d+)?(e[+-]?\d+)?$/ : /^\d+$/;
        expect(cells.filter((cell) => cell !== '' && !form.test(cell)).slice(0, 3), `${name}.${field.name}`).toEqual(
          [],
        );
      }
    }
  });

  it('declares keys that are never empty and never twice', () => {
    for (const { name, schema } of descriptor.resources) {
      const { primaryKey = [] } = schema;
      const keys = rows.get(name)!.map((row) => primaryKey.map((column) => row[column] ?? ''));
      expect(keys.flat()).not.toContain('');
      if (primaryKey.length > 0) expect(new Set(keys.map((key) => key.join('/'))).size, name).toBe(keys.length);
    }
  });

  it('declares references that lead somewhere', () => {
    for (const { name, schema } of descriptor.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(rows.get(reference.resource)!.map((row) => row[reference.fields]));
        const named = new Set(rows.get(name)!.map((row) => row[fields] ?? ''));
        expect([...named].filter((id) => id !== '' && !ids.has(id))).toEqual([]);
      }
    }
  });

  it('holds the result files byte for byte, and a pack that gives the same tables', () => {
    for (const [name, text] of written) expect(files.get(`results/${name}`)).toBe(text);
    const inside = [...files].filter(([path]) => path.startsWith('pack/')).map(([path, text]) => [path.slice(5), text]);
    const again = readPack(new Map(inside as [string, string][]));
    expect([...again.faults, ...again.warnings]).toEqual([]);
    expect(again.tables).toEqual(tables);
  });

  it('says what it was computed with', () => {
    const { computed, description } = descriptor;
    expect(computed).toMatchObject({ version: VERSION, scenario, mix: mix || 'all' });
    expect(description).toContain(VERSION);
    if (scenario !== 'base') expect(description).toContain(scenario);
  });
});

it('results refer to the data: a payer, a cadre, a service', () => {
  const { descriptor } = packageOf(worked);
  const references = descriptor.resources.flatMap(({ path, schema }) =>
    path.startsWith('results/') ? (schema.foreignKeys ?? []).map(({ reference }) => reference.resource) : [],
  );
  expect(new Set(references)).toEqual(
    new Set(['years', 'payers', 'economic_codes', 'site_types', 'cadres', 'services']),
  );
});

it('a reference to what only the scenario has is not declared', () => {
  const extra = [...readFolder(worked)].filter(([name]) => name !== 'datapackage.json');
  const files = new Map<string, Uint8Array | string>(extra);
  const changes = new TextDecoder().decode(files.get('scenario_changes.csv') as Uint8Array);
  const head = changes.split('\n')[0]!.split(',');
  const row = (cells: Record<string, string>) => head.map((column) => cells[column] ?? '').join(',');
  const insert = { scenario: 'dearer-kits', table: 'services', row: 'hotline', operation: 'insert' };
  const set = (column: string, value: string) => row({ ...insert, column, operation: 'set', value });
  files.set(
    'scenario_changes.csv',
    `${changes}${row(insert)}\n${set('name', 'Hotline')}\n${set('sector', 'social')}\n`,
  );
  const { pack, tables, faults } = openPack(files, 'dearer-kits');
  expect(faults).toEqual([]);
  const computed = { name: 'x', scenario: 'dearer-kits', mix: '' };
  const written = resultsPackage(computed, resultFiles(new Results(pack!)), tables, packageText);
  const { resources } = JSON.parse(written.get('datapackage.json')!) as PackageDescriptor;
  const costs = resources.find(({ name }) => name === 'service_costs')!;
  expect(costs.schema.foreignKeys?.map(({ fields }) => fields)).toEqual(['scenario', 'year']);
});

it('the version is that of the package of the app', () => {
  expect(VERSION).toBe(manifest.version);
});

it('a descriptor with a wrong path is not valid, so that the schemas do judge', () => {
  const { descriptor } = packageOf(worked);
  expect(isValid({ ...descriptor, resources: [{ ...descriptor.resources[0], path: 3 }] })).toBe(false);
});
