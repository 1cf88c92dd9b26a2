/** The Frictionless Data Package (v1) descriptor of a pack's tables, generated from the declarations. */
import { knownColumn } from './cellMeaning.ts';
import type { Column } from './columns.ts';
import { declarations } from './declarations.ts';
import type { TableName } from './declarations.ts';
import type { Table, Tables } from './pack.ts';
import type { Provenance } from './provenance.ts';
import { tableNames } from './tableNames.ts';
import { columnsToWrite, isWritten } from './writePack.ts';

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year';
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Resource {
  readonly name: TableName;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly schema: Schema;
}

export interface DataPackage extends Provenance {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title?: string;
  readonly resources: readonly Resource[];
}

const FIELD_TYPES = {
  id: 'string',
  label: 'string',
  text: 'string',
  choice: 'string',
  'currency code': 'string',
  number: 'number',
  'whole number': 'integer',
  year: 'year',
} as const;

/**
 * Describes the files as `writePack` writes them.
 * @param name the package's own, in lower case, such as its folder's
 * @param provenance what the pack's own descriptor says of where it comes from
 */
export function dataPackage(tables: Tables, name: string, provenance: Provenance = {}): DataPackage {
  const present = tableNames.filter((table) => isWritten(tables[table]));
  const title = tables.settings.rows.find((row) => row.cells['key'] === 'title')?.cells['value'] ?? '';
  const resources = present.map((table) => resourceOf(tables[table], new Set(present)));
  return { profile: 'tabular-data-package', name, ...(title === '' ? {} : { title }), ...provenance, resources };
}

function resourceOf(table: Table, present: ReadonlySet<TableName>): Resource {
  return {
    name: table.name,
    path: table.file,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\n', skipInitialSpace: false, header: true },
    schema: schemaOf(table, present),
  };
}

/**
 * A Table Schema has no key with empty parts: those of `pathways`, `staff_time`, `duty_posts`, `case_sites` and
 * `programme_items` are left to the checks, and so are references to a payer or a split.
 */
function schemaOf(table: Table, present: ReadonlySet<TableName>): Schema {
  const { key, openKeyParts } = declarations[table.name];
  const columns = columnsToWrite(table);
  const foreignKeys = columns.flatMap((column) => foreignKeysOf(knownColumn(table.name, column), present));
  return {
    fields: columns.map((column) => fieldOf(table.name, column)),
    missingValues: [''],
    ...(key.length > 0 && openKeyParts.length === 0 ? { primaryKey: key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(table: TableName, name: string): Field {
  const declared = declarations[table].byName.get(name);
  if (!declared) return { name, type: 'string' };
  const constraints = constraintsOf(declared, table);
  const type = FIELD_TYPES[declared.type];
  return Object.keys(constraints).length > 0 ? { name, type, constraints } : { name, type };
}

/** A limit that is itself not allowed (above 0) can only be said as the least number that is (0). */
function constraintsOf(column: Column, table: TableName): Readonly<Record<string, unknown>> {
  const numeric = FIELD_TYPES[column.type] !== 'string';
  return {
    ...(column.required ? { required: true } : {}),
    ...(declarations[table].key.join() === column.name ? { unique: true } : {}),
    ...(numeric && column.atLeast !== undefined ? { minimum: Number(column.atLeast) } : {}),
    ...(numeric && column.atMost !== undefined ? { maximum: Number(column.atMost) } : {}),
    ...(column.choices ? { enum: [...column.choices] } : {}),
    ...(column.type === 'id' || column.references ? { pattern: '[^/]+' } : {}),
  };
}

function foreignKeysOf(column: Column | undefined, present: ReadonlySet<TableName>): readonly ForeignKey[] {
  const [resource, ...others] = column?.references ?? [];
  if (!column || !resource || others.length > 0 || !present.has(resource)) return [];
  const fields = declarations[resource].key[0] ?? '';
  return [{ fields: column.name, reference: { resource, fields } }];
}
