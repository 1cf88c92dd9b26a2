/** What is wrong with one change of a scenario. */
import { nearest } from '../pack/nearest.ts';
import type { FaultCode } from '../pack/problemCodes.ts';
import type { DraftTable } from './draftTable.ts';

export interface ChangeFault {
  readonly code: FaultCode;
  /** The column of `scenario_changes` that is to be mended. */
  readonly column: string;
  readonly expected?: Readonly<Record<string, string>>;
}

/** The fault of a change whose row does not stand. */
export function rowUnknown(draft: DraftTable, key: string): ChangeFault {
  const expected = { table: draft.base.name, nearest: nearest(key, draft.keys()) };
  return { code: 'change-row-unknown', column: 'row', expected };
}
