/** What the guide says of each table. */
import type { TableName } from '../../pack/tableNames.ts';
import type { GuideTopic } from '../../words/guideTopics.ts';

const topics: Readonly<Partial<Record<TableName, GuideTopic>>> = {
  pathways: 'partial-uptake',
  staff_time: 'contact-cost',
  duty_posts: 'night-call',
  cadres: 'shared-staff',
  sites: 'mid-year-opening',
  case_sites: 'one-place',
  items: 'foreign-price',
  payers: 'donated-rooms',
  payer_splits: 'shared-payer',
  funding: 'payroll',
  price_levels: 'price-levels',
  scenarios: 'new-scenario',
  scenario_changes: 'scenario-editing',
};

export const topicOf = (table: TableName): GuideTopic => topics[table] ?? 'data-page';
