/** The rows of a pathway as a page lists them: its services in the order of sectors, each with the rows that say how it is taken up. */
import { named, type Named } from '../analysis/named.ts';
import { sectors } from '../model/dimensions.ts';
import { rowsById } from '../pack/key.ts';
import type { Tables } from '../pack/pack.ts';
import type { ShownRow } from '../scenario/shownTable.ts';

/** A row of the table of pathways. */
export interface PathwayRow {
  readonly shown: ShownRow;
  /** The kind of site that it is of; null for all that have no row of their own. */
  readonly siteType: Named | null;
}

export interface PathwayLine {
  readonly service: Named;
  /** Which service of the package it is, as the pack says. */
  readonly code: string;
  /** The row for all kinds of site, where there is one; else one for each kind. */
  readonly rows: readonly PathwayRow[];
}

export interface PathwayLines {
  readonly sectors: readonly { readonly sector: string; readonly lines: readonly PathwayLine[] }[];
  /** Kinds of site with rows of their own that are not among the lines. */
  readonly elsewhere: readonly Named[];
}

/**
 * @param rows of the table of pathways, as the open scenario leaves them
 * @param siteType the one that is looked at; '' for all
 */
export function linesOf(tables: Tables, rows: readonly ShownRow[], caseType: string, siteType: string): PathwayLines {
  const services = rowsById(tables.services);
  const siteTypes = rowsById(tables.site_types);
  const nameOf = (known: ReturnType<typeof rowsById>, id: string): Named => {
    const row = known.get(id);
    return row ? named(row) : { id, name: id, names: {} };
  };
  const own = rows.filter(({ row: { cells } }) => cells.case_type === caseType);
  const rowOf = (shown: ShownRow): PathwayRow => {
    const at = shown.row.cells.site_type ?? '';
    return { shown, siteType: at === '' ? null : nameOf(siteTypes, at) };
  };
  const ids = inOrder(
    own.map(({ row }) => row.cells.service ?? ''),
    [...services.keys()],
  );
  const lines = ids.map((id) => {
    const ofService = own.filter(({ row }) => row.cells.service === id).map(rowOf);
    const sector = services.get(id)?.cells.sector ?? '';
    const code = services.get(id)?.cells.esp_service ?? '';
    return { sector, ofService, line: { service: nameOf(services, id), code, rows: listed(ofService, siteType) } };
  });
  const isListed = ({ shown }: PathwayRow) => lines.some(({ line }) => line.rows.some((row) => row.shown === shown));
  const hidden = siteType === '' ? lines.flatMap(({ ofService }) => ofService.filter((row) => !isListed(row))) : [];
  const withRows = lines.filter(({ line }) => line.rows.length > 0);
  return {
    sectors: inOrder(
      withRows.map(({ sector }) => sector),
      sectors,
    ).map((sector) => ({
      sector,
      lines: withRows.filter((one) => one.sector === sector).map(({ line }) => line),
    })),
    elsewhere: [...new Map(hidden.map(({ siteType: at }) => [at?.id, at])).values()].filter((at) => at !== null),
  };
}

/** Each once, in a known order; what that does not name comes last. */
const inOrder = (texts: readonly string[], order: readonly string[]): string[] => [
  ...order.filter((text) => texts.includes(text)),
  ...new Set(texts.filter((text) => !order.includes(text))),
];

/** At one kind of site its own row, else the row for all; at all kinds the row for all, else each of them. */
function listed(rows: readonly PathwayRow[], siteType: string): readonly PathwayRow[] {
  const own = rows.filter((row) => siteType !== '' && row.siteType?.id === siteType);
  const general = rows.filter((row) => row.siteType === null);
  if (own.length > 0) return own;
  if (general.length > 0 || siteType !== '') return general;
  return rows;
}
