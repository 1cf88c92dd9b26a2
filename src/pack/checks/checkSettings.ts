/** The settings that every pack gives, and keys that nobody knows. */
import { knownSetting } from '../cellMeaning.ts';
import { settings } from '../declarations.ts';
import { nearest } from '../nearest.ts';
import type { Tables } from '../pack.ts';
import type { Findings } from './findings.ts';

const needed = [...settings.values()].filter((setting) => setting.required).map((setting) => setting.name);

export function checkSettings({ settings: table }: Tables, findings: Findings): void {
  if (table.unread) return;
  if (table.rows.length === 0) return findings.faultOfTable('table-empty', table, '', { keys: needed.join(', ') });
  const given = new Set(table.rows.map((row) => row.cells['key'] ?? ''));
  for (const row of table.rows) {
    const key = row.cells['key'] ?? '';
    if (!findings.isSound(table, row, 'key') || knownSetting(key)) continue;
    const absent = [...settings.keys()].filter((setting) => !given.has(setting));
    findings.warn('setting-unknown', table, row, 'key', { nearest: nearest(key, absent) });
  }
  if (!findings.isSoundThroughout(table, 'key')) return;
  for (const key of needed) if (!given.has(key)) faultOfMissing(table, key, findings);
}

function faultOfMissing(table: Tables['settings'], key: string, findings: Findings): void {
  const removal = table.removed?.get(key);
  if (removal) findings.faultOfRemoval(table, key, removal, { user: '' });
  else findings.faultOfTable('setting-missing', table, 'key', { key });
}
