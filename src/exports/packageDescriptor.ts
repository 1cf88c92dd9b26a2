/** The descriptor of results and data together: one Frictionless Data Package (v1), every column described. */
import { parseRecords } from '../pack/csv.ts';
import { dataPackage, type Field, type ForeignKey, type Schema } from '../pack/dataPackage.ts';
import { declarations } from '../pack/declarations.ts';
import type { Tables } from '../pack/pack.ts';
import type { Provenance } from '../pack/provenance.ts';
import { writeTable } from '../pack/writePack.ts';
import { resultTables, type ResultColumn, type ResultTable, type ResultTableName } from './resultTables.ts';
import { VERSION } from './version.ts';

/** What the results are of. */
export interface Computed {
  /** Of the data, in lower case, such as its folder's. */
  readonly name: string;
  /** `base`, or a scenario's id. */
  readonly scenario: string;
  /** The one mix that was asked for; '' for every mix. */
  readonly mix: string;
  readonly provenance?: Provenance;
}

/** What stands in the descriptor for people. */
export interface PackageWords {
  readonly description: (computed: Pick<Computed, 'scenario' | 'mix'>, version: string) => string;
  /** What a table of the data, or of results, holds. */
  readonly table: (name: string) => string;
  readonly column: (table: string, column: string) => string;
  /** '' for plain numbers. */
  readonly unit: (unit: string, currency: string) => string;
}

interface MeasuredField extends Field {
  /** As the model writes units. */
  readonly unit?: string;
}

interface DescribedField extends Field {
  readonly description: string;
  /** In words. */
  readonly unit?: string;
}

interface MeasuredSchema extends Schema {
  readonly fields: readonly MeasuredField[];
}

export interface DescribedResource {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly schema: Omit<Schema, 'fields'> & { readonly fields: readonly DescribedField[] };
}

export interface PackageDescriptor extends Provenance {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly computed: {
    readonly with: string;
    readonly version: string;
    readonly scenario: string;
    readonly mix: string;
    readonly currency: string;
  };
  readonly resources: readonly DescribedResource[];
}

/** @param results CSV texts by file name, as `resultFiles` gives them */
export function packageDescriptor(
  computed: Computed,
  results: ReadonlyMap<string, string>,
  tables: Tables,
  words: PackageWords,
): PackageDescriptor {
  const { name, scenario, mix } = computed;
  const currency = tables.settings.rows.find(({ cells }) => cells['key'] === 'currency')?.cells['value'] ?? '';
  const { resources, ...about } = dataPackage(tables, name, computed.provenance);
  const form = resources[0] as (typeof resources)[number];
  const ofResults = [...results].map(([file, text]) => {
    const table = file.replace(/\.csv$/, '') as ResultTableName;
    const schema = schemaOf(resultTables[table], text, tables);
    return { ...form, name: table, path: `results/${file}`, schema: described(table, schema, currency, words) };
  });
  const ofData = resources.map((resource) => {
    const schema = described(resource.name, resource.schema, currency, words);
    return { ...resource, path: `pack/${resource.path}`, schema };
  });
  return {
    ...about,
    description: words.description(computed, VERSION),
    computed: { with: 'ESP Cost Planner', version: VERSION, scenario, mix: mix === '' ? 'all' : mix, currency },
    resources: [...ofResults, ...ofData].map(({ name: table, path, ...rest }) => ({
      name: table,
      path,
      description: words.table(table),
      ...rest,
    })),
  };
}

function described(
  table: string,
  schema: MeasuredSchema,
  currency: string,
  words: PackageWords,
): DescribedResource['schema'] {
  const fields = schema.fields.map(({ name, type, unit, ...rest }) => {
    const measure = unit === undefined ? '' : words.unit(unit, currency);
    return {
      name,
      type,
      description: words.column(table, name),
      ...(measure === '' ? {} : { unit: measure }),
      ...rest,
    };
  });
  return { ...schema, fields };
}

function schemaOf({ columns, key }: ResultTable, text: string, tables: Tables): MeasuredSchema {
  const [, ...records] = parseRecords(text.trimEnd(), ',');
  const foreignKeys = columns.flatMap((column, position) => {
    const named = new Set(records.map((record) => record[position] ?? ''));
    return foreignKeyOf(column, named, tables);
  });
  return {
    fields: columns.map(({ name, type, unit }) => ({
      name,
      type,
      ...(unit === undefined ? {} : { unit }),
      ...(key.includes(name) ? { constraints: { required: true } } : {}),
    })),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/**
 * Said where it holds: `base`, `all` and `as-planned` stand for no row, and a scenario may have brought rows in that
 * the data have not.
 */
function foreignKeyOf(column: ResultColumn, named: ReadonlySet<string>, tables: Tables): readonly ForeignKey[] {
  if (column.names === undefined) return [];
  const table = tables[column.names];
  const { key } = declarations[column.names];
  const id = key[0] ?? '';
  const [head = [], ...rows] = parseRecords(writeTable(table).trimEnd(), ',');
  const ids = new Set(rows.map((row) => row[head.indexOf(id)] ?? ''));
  const holds = [...named].every((name) => name === '' || ids.has(name));
  return holds && ids.size > 0 ? [{ fields: column.name, reference: { resource: column.names, fields: id } }] : [];
}
