/** Edits of when sites stand and of where survivors are seen: tables to tables, of the base or of the open scenario. */
import type { NewCells } from '../pack/editTables.ts';
import type { Row, Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { insertShown, removeShown, setShown } from '../scenario/editShown.ts';
import { shownTable, type ShownRow } from '../scenario/shownTable.ts';

/** Rows of a table as the scenario leaves them. */
export const standing = (tables: Tables, table: TableName, scenario: string): ShownRow[] =>
  shownTable(tables, table, scenario).filter(({ isRemoved }) => !isRemoved);

/** The row of `sites` for a kind of site in a year. */
export const isAt =
  (siteType: string, year: string) =>
  ({ row: { cells } }: ShownRow): boolean =>
    cells.site_type === siteType && cells.year === year;

/** Sets the number of sites or their share of survivors; an empty number is none, and a row that is missing is added. */
export function setSites(
  tables: Tables,
  scenario: string,
  {
    siteType,
    year,
    column,
  }: { readonly siteType: string; readonly year: string; readonly column: 'sites' | 'share_of_cases' },
  value: string,
): Tables {
  const edited = { table: 'sites', scenario } as const;
  const written = column === 'sites' ? value || '0' : value;
  const shown = standing(tables, 'sites', scenario).find(isAt(siteType, year));
  if (shown) return setShown(tables, edited, shown, column, written);
  if (value === '') return tables;
  return inserted(tables, 'sites', scenario, { site_type: siteType, year, sites: '0', [column]: written });
}

export interface CaseShare {
  readonly caseType: string;
  readonly siteType: string;
  /** '' for every year that has no rows of its own. */
  readonly year: string;
}

/**
 * Sets the share of a case type that is seen at a kind of site; empty is none. A year that so far followed the shares of
 * every year gets rows of its own, all that it followed among them.
 */
export function setCaseShare(tables: Tables, scenario: string, at: CaseShare, value: string): Tables {
  const begun = withOwnYear(tables, scenario, at);
  const shown = sharesOf(begun, scenario, at.caseType).find(isAt(at.siteType, at.year));
  if (shown) return setShown(begun, { table: 'case_sites', scenario }, shown, 'share_of_cases', value || '0');
  if (value === '') return tables;
  const { caseType, siteType, year } = at;
  const cells = { case_type: caseType, site_type: siteType, year, share_of_cases: value };
  return inserted(begun, 'case_sites', scenario, cells);
}

/** Gives a case type the shares of all survivors as its own: no figure changes until one of them is edited. */
export function giveOwnShares(tables: Tables, scenario: string, caseType: string, years: readonly string[]): Tables {
  return standing(tables, 'sites', scenario)
    .filter(({ row: { cells } }) => years.includes(cells.year ?? '') && Number(cells.share_of_cases) > 0)
    .reduce((made, { row }) => {
      const { site_type = '', year = '' } = row.cells;
      return inserted(made, 'case_sites', scenario, { case_type: caseType, ...copied(row, { site_type, year }) });
    }, tables);
}

/** Takes a case type's own shares away: it then is seen where all survivors are. */
export function dropOwnShares(tables: Tables, scenario: string, caseType: string): Tables {
  return removeShown(tables, { table: 'case_sites', scenario }, sharesOf(tables, scenario, caseType));
}

const sharesOf = (tables: Tables, scenario: string, caseType: string): ShownRow[] =>
  standing(tables, 'case_sites', scenario).filter(({ row }) => row.cells.case_type === caseType);

function withOwnYear(tables: Tables, scenario: string, { caseType, year }: CaseShare): Tables {
  const rows = sharesOf(tables, scenario, caseType);
  if (year === '' || rows.some(({ row }) => row.cells.year === year)) return tables;
  return rows
    .filter(({ row }) => row.cells.year === '')
    .reduce((made, { row }) => {
      const { site_type = '' } = row.cells;
      return inserted(made, 'case_sites', scenario, { case_type: caseType, ...copied(row, { site_type, year }) });
    }, tables);
}

/** A share with who says so. */
function copied({ cells }: Row, key: NewCells): NewCells {
  const { share_of_cases = '', source = '', confidence = '' } = cells;
  return { ...key, share_of_cases, source, confidence };
}

/** After the last row of the same kind. */
function inserted(tables: Tables, table: 'sites' | 'case_sites', scenario: string, cells: NewCells): Tables {
  const column = table === 'sites' ? 'site_type' : 'case_type';
  const { rows } = tables[table];
  const last = rows.map((row) => row.cells[column]).lastIndexOf(cells[column]);
  return insertShown(tables, { table, scenario }, last < 0 ? rows.length : last + 1, cells);
}
