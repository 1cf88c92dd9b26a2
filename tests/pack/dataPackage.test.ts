/** The generated descriptor is valid by the Frictionless schemas, and true for the data. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/pack/dataPackage.ts';
import type { Resource } from '../../src/pack/dataPackage.ts';
import { declarations } from '../../src/pack/declarations.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { folderOf, readFolder } from './readFolder.ts';
import { soundPacks } from './soundPackFolders.ts';

const schema = JSON.parse(readFileSync(folderOf('pack/frictionless/tabular-data-package.json'), 'utf8')) as object;
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(draft4);
const isValid = ajv.compile(schema);

describe.each(soundPacks)('the descriptor of %s', (_, folder) => {
  const { tables } = readPack(readFolder(folder));
  const descriptor = dataPackage(tables, 'a-pack');
  const recordsOf = ({ name }: Resource) => tables[name].rows.map(({ cells }) => cells);

  it('is valid by the Frictionless schemas', () => {
    expect(isValid(descriptor) ? [] : isValid.errors).toEqual([]);
  });

  it('names the columns of every file in their order', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const header = writePack(tables).get(path)?.split('\n')[0]?.split(',');
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(tables[name].file).toBe(path);
    }
  });

  it('declares keys that are never empty and never twice', () => {
    for (const resource of descriptor.resources) {
      const { primaryKey = [] } = resource.schema;
      const keys = recordsOf(resource).map((cells) => primaryKey.map((column) => cells[column] ?? ''));
      if (primaryKey.length > 0) expect(new Set(keys.map((key) => key.join('/'))).size).toBe(keys.length);
      expect(keys.flat()).not.toContain('');
    }
  });

  it('declares limits, choices and patterns that every cell obeys', () => {
    for (const resource of descriptor.resources) {
      for (const { name, constraints = {} } of resource.schema.fields) {
        const cells = recordsOf(resource).map((row) => row[name] ?? '');
        if (constraints['required']) expect(cells).not.toContain('');
        for (const cell of cells.filter((each) => each !== '')) {
          if (constraints['minimum'] !== undefined)
            expect(Number(cell)).toBeGreaterThanOrEqual(Number(constraints['minimum']));
          if (constraints['maximum'] !== undefined)
            expect(Number(cell)).toBeLessThanOrEqual(Number(constraints['maximum']));
          if (constraints['enum']) expect(constraints['enum']).toContain(cell);
        }
      }
    }
  });

  it('declares references that lead somewhere', () => {
    for (const resource of descriptor.resources) {
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = descriptor.resources.find(({ name }) => name === reference.resource) as Resource;
        const ids = new Set(recordsOf(target).map((cells) => cells[reference.fields]));
        const named = recordsOf(resource)
          .map((cells) => cells[fields] ?? '')
          .filter((id) => id !== '');
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('is itself enough to find the files again', () => {
    const files = new Map([...writePack(tables), ['datapackage.json', JSON.stringify(descriptor)]]);
    const again = readPack(files);
    expect([...again.faults, ...again.warnings]).toEqual([]);
    expect(again.tables).toEqual(tables);
  });
});

it('a broken descriptor is not valid, so that the schemas do judge', () => {
  expect(isValid({ profile: 'tabular-data-package', resources: [] })).toBe(false);
  const field = { name: 'x', type: 'number', constraints: { minimum: [] } };
  const resource = { name: 'x', path: 'x.csv', profile: 'tabular-data-resource', schema: { fields: [field] } };
  expect(isValid({ profile: 'tabular-data-package', resources: [resource] })).toBe(false);
});

it('every table has its columns once, and its provenance', () => {
  for (const name of tableNames) {
    const columns = declarations[name].columns.map((column) => column.name);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.slice(-3)).toEqual(['source', 'confidence', 'note']);
  }
});

describe.each(['worked-example', 'central-asia-centre', 'korea-sunflower'])('the stored descriptor of %s', (name) => {
  const folder = folderOf(`../data/${name}`);
  const files = readFolder(folder);
  const stored = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as { resources: Resource[] };

  it('is the generated one (`npm run describe` writes it anew)', () => {
    expect(stored).toEqual(dataPackage(readPack(files).tables, name));
  });

  it('names the columns as the files do', () => {
    for (const { path, schema } of stored.resources) {
      const header = new TextDecoder().decode(files.get(path)).split(/\r?\n/)[0]?.split(',');
      expect(header, path).toEqual(schema.fields.map((field) => field.name));
    }
  });
});
