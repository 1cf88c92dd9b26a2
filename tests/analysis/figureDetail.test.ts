/** What stands behind a figure: its parts add up, the plan is compared with, and the pathway costs what is direct. */
import { describe, expect, it } from 'vitest';
import { figureDetail, type FigureDetail } from '../../src/analysis/figureDetail.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf, type ViewAsked } from '../../src/analysis/view.ts';
import { perSurvivor, type Part } from '../../src/model/perSurvivor.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const results = new Results(openPack(readFiles('data/central-asia-centre')).pack!);
const { ids } = results.keys;
const caseTypes = [...ids.caseType, 'all'];

function detailOf(caseType: string, mix: string, view: ViewAsked = {}): FigureDetail {
  return figureDetail(results, { caseType, mix }, viewOf(results, view))!;
}

const amount = (detail: FigureDetail, part: Part) => Number(detail.parts.find((one) => one.part === part)!.amount);

describe.each(ids.plan.map((mix) => [mix]))('under %s', (mix) => {
  it.each(caseTypes)('the components of %s add up to the full cost', (caseType) => {
    const detail = detailOf(caseType, mix, { year: '2027' });
    const components = detail.parts.filter(({ part }) => part !== 'full' && part !== 'direct');
    const sum = components.reduce((total, { part }) => total + amount(detail, part), 0);
    expect(sum).toBeCloseTo(amount(detail, 'full'), 6);
    expect(amount(detail, 'staff_time') + amount(detail, 'service_items')).toBeCloseTo(amount(detail, 'direct'), 6);
    const shares = components.reduce((total, { share }) => total + Number(share), 0);
    expect(shares).toBeCloseTo(1, 9);
  });

  it.each(caseTypes)('the services of the pathway of %s cost what is direct', (caseType) => {
    const detail = detailOf(caseType, mix);
    const sum = detail.pathway.reduce((total, { cost }) => total + Number(cost), 0);
    expect(sum).toBeCloseTo(amount(detail, 'direct'), 6);
  });
});

describe('a figure', () => {
  const caseType = ids.caseType[0]!;
  const mix = ids.mix[0]!;

  it('is compared with the plan, part by part', () => {
    const [own, plan] = [detailOf(caseType, mix), detailOf(caseType, 'as-planned')];
    for (const { part, planned, difference } of own.parts) {
      expect(Number(planned)).toBeCloseTo(amount(plan, part), 9);
      expect(Number(difference)).toBeCloseTo(amount(own, part) - amount(plan, part), 6);
    }
    expect(Number(own.difference)).toBeCloseTo(amount(own, 'full') - amount(plan, 'full'), 6);
    expect(Number(own.differenceShare)).toBeCloseTo(Number(own.difference) / amount(plan, 'full'), 9);
    expect(plan.difference).toBe('0');
  });

  it('names the nodes that it is explained by', () => {
    const detail = detailOf(caseType, mix);
    for (const { part, node, amount: printed } of detail.parts) {
      expect(results.layout.tape.quantity[node!]).toBe(perSurvivor[part].ofCaseType);
      expect(decimals.toText(results.exact.value(node!))).toBe(printed);
    }
  });

  it('says what it was looked at by', () => {
    const siteType = ids.siteType[1]!;
    const detail = detailOf(caseType, mix, { year: '2028', siteType, money: 'USD' });
    expect(detail).toMatchObject({ scenario: 'base', year: '2028', siteType: { id: siteType } });
    expect(detail.shown).toMatchObject({ money: 'USD', currency: 'USD' });
    expect(detailOf(caseType, mix).siteType).toBeNull();
    const local = detailOf(caseType, mix, { year: '2028', siteType });
    expect(amount(detail, 'full')).toBeLessThan(amount(local, 'full') / 50);
    expect(detail.differenceShare).toBe(local.differenceShare);
  });

  it('is not there for what the pack does not have', () => {
    const view = viewOf(results, {});
    expect(figureDetail(results, { caseType: 'nobody', mix }, view)).toBeUndefined();
    expect(figureDetail(results, { caseType, mix: 'nothing' }, view)).toBeUndefined();
  });
});
