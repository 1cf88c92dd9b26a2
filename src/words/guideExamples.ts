/** Rows of the data as the guide shows them; each set fits into the data of the example country. */
import type { TableName } from '../pack/tableNames.ts';

interface ExampleRows {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const guideExamples = {
  payroll: {
    table: 'funding',
    columns: ['payer', 'year', 'amount', 'note'],
    rows: [
      ['health', '2026', '15500000', 'existing payroll'],
      ['health', '2027', '18500000', 'existing payroll'],
    ],
  },
  donor: {
    table: 'payers',
    columns: ['id', 'name', 'name_ru', 'kind'],
    rows: [['clinic', 'District clinic', 'Районная клиника', 'in-kind']],
  },
  room: {
    table: 'items',
    columns: ['id', 'name', 'unit', 'unit_cost', 'economic_code', 'payer'],
    rows: [['lent-room', 'Room lent by the clinic', 'year', '60000', '22', 'clinic']],
  },
  roomOfSite: {
    table: 'site_items',
    columns: ['site_type', 'item', 'quantity', 'sector'],
    rows: [['district', 'lent-room', '1', 'social']],
  },
  sharedCadre: {
    table: 'cadres',
    columns: ['id', 'direct_time_share', 'post_step'],
    rows: [['prosecutor', '0.65', '0']],
  },
  halfYear: {
    table: 'sites',
    columns: ['site_type', 'year', 'sites', 'share_of_cases'],
    rows: [
      ['regional', '2027', '2.5', '0.22'],
      ['district', '2027', '10', '0.66'],
      ['mobile', '2027', '4', '0.12'],
      ['regional', '2028', '5', '0.34'],
    ],
  },
  uptake: {
    table: 'pathways',
    columns: ['case_type', 'service', 'site_type', 'share_of_cases', 'contacts_per_user'],
    rows: [
      ['assault-acute', 'exam', '', '0.7', '1'],
      ['assault-acute', 'exam', 'mobile', '0', '1'],
    ],
  },
  onCall: {
    table: 'duty_posts',
    columns: ['mix', 'site_type', 'cadre', 'shift', 'kind', 'posts', 'hours_per_week', 'pay_rate'],
    rows: [['day-on-call', 'district', 'psychologist', 'night-call', 'on-call', '1', '112', '0.25']],
  },
  split: {
    table: 'payer_splits',
    columns: ['id', 'payer', 'share'],
    rows: [
      ['health-70-donors-30', 'health', '0.7'],
      ['health-70-donors-30', 'donors', '0.3'],
    ],
  },
  splitItem: {
    table: 'items',
    columns: ['id', 'unit_cost', 'payer'],
    rows: [['photo-record', '120', 'health-70-donors-30']],
  },
  oldPrice: {
    table: 'items',
    columns: ['id', 'unit_cost', 'unit_cost_low', 'unit_cost_high', 'currency', 'price_year'],
    rows: [['photo-record', '2', '1', '3', 'USD', '2022']],
  },
  rate: {
    table: 'currencies',
    columns: ['currency', 'local_per_unit', 'rate_date'],
    rows: [['USD', '87.15', '2024']],
  },
  levels: {
    table: 'price_levels',
    columns: ['currency', 'year', 'index'],
    rows: [
      ['USD', '2022', '123.47'],
      ['USD', '2026', '139.45'],
    ],
  },
  names: {
    table: 'services',
    columns: ['id', 'name', 'name_ru'],
    rows: [['exam', 'Sexual assault examination', 'Осмотр после сексуального насилия']],
  },
  scenario: {
    table: 'scenarios',
    columns: ['id', 'name', 'name_ru'],
    rows: [['more-examinations', 'More examinations', 'Больше осмотров']],
  },
  changes: {
    table: 'scenario_changes',
    columns: ['scenario', 'table', 'row', 'column', 'operation', 'value'],
    rows: [
      ['more-examinations', 'pathways', 'assault-acute/exam/', 'share_of_cases', 'set', '0.9'],
      ['more-examinations', 'items', 'evidence-kit', 'unit_cost', 'multiply', '1.2'],
    ],
  },
} as const satisfies Readonly<Record<string, ExampleRows>>;

export type GuideExample = keyof typeof guideExamples;
