import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { totals } from '../../src/analysis/totals.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const results = new Results(openPack(readFiles('data/worked-example')).pack!);
const rowsOf = (text = '') => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('the result files', () => {
  it('have the columns of the method, in its order', () => {
    const heads = [...resultFiles(results)].map(([name, text]) => `${name}: ${text.split('\n')[0]}`);
    expect(heads).toEqual([
      'per_survivor.csv: scenario,mix,site_type,year,case_type,cases,staff_time,standby,service_items,staff_items,site_items,programme_items,overheads,direct,full,currency',
      'totals.csv: scenario,mix,year,cases,economic,unattributed,budget,in_kind,out_of_pocket,present_value,currency',
      'budget.csv: scenario,mix,year,sector,payer,payer_kind,economic_code,driver,origin,site_type,line,line_name,quantity,unit,unit_cost,amount,currency',
      'staffing.csv: scenario,mix,year,site_type,cadre,workload_posts,duty_posts,posts,utilisation',
      'service_costs.csv: scenario,mix,year,service,contacts,direct_per_contact,with_standby_per_contact,currency',
      'funding_gap.csv: scenario,mix,year,payer,budget,committed,gap,currency',
    ]);
  });

  it('round the lines of a budget so that they add up to the rounded total of each year and kind of payer', () => {
    const lines = rowsOf(resultFiles(results).get('budget.csv'));
    for (const year of totals(results, [0])) {
      const cents = (kind: string) =>
        lines
          .filter((line) => line.year === year.year && line.payer_kind === kind)
          .reduce((sum, line) => sum + Math.round(Number(line.amount) * 100), 0);
      expect(cents('budget')).toBe(Math.round(decimals.toNumber(year.budget) * 100));
      expect(cents('in-kind')).toBe(Math.round(decimals.toNumber(year.inKind) * 100));
    }
  });

  it('hold one mix where one is asked for, in every file', () => {
    for (const text of resultFiles(results, results.planNumber('on-call')).values()) {
      expect(new Set(rowsOf(text).map(({ mix }) => mix))).toEqual(new Set(['on-call']));
    }
  });

  it('hold the plan as it stands and every mix where costs are compared', () => {
    const mixes = rowsOf(resultFiles(results).get('per_survivor.csv')).map(({ mix }) => mix);
    expect(new Set(mixes)).toEqual(new Set(['as-planned', 'resident', 'on-call']));
  });

  it('say in a line what is counted and what one costs', () => {
    for (const line of rowsOf(resultFiles(results).get('budget.csv'))) {
      const product = Number(line.quantity) * Number(line.unit_cost);
      expect(Math.abs(product - Number(line.amount)), line.line).toBeLessThan(0.0101);
    }
  });
});
