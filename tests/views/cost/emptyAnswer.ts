/** An answer of a pack with nothing in it, for tests to fill. */
import type { Answer } from '../../../src/analysis/answer.ts';

export const emptyAnswer: Answer = {
  title: '',
  titles: {},
  years: ['2026'],
  siteTypes: [],
  moneys: [{ money: '', currency: 'KGS' }],
  caseTypes: [],
  mixes: [],
  scenarios: [],
  scenario: 'base',
  year: '2026',
  siteType: '',
  shown: { money: '', currency: 'KGS' },
  currency: 'KGS',
  rows: [],
  economic: '0',
  standby: '0',
  unattributed: '0',
};
