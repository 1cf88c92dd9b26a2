/** The pathway as its page shows it: it adds up to what the page of costs says, in every pack, year and kind of site. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/analysis/answer.ts';
import { figureDetail } from '../../src/analysis/figureDetail.ts';
import { pathwayView } from '../../src/analysis/pathwayView.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf, type ViewAsked } from '../../src/analysis/view.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const resultsOf = (pack: string) => new Results(openPack(readFiles(`data/${pack}`)).pack!);
const add = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(text), 0);
const packs = ['worked-example', 'central-asia-centre', 'korea-sunflower'].map(
  (pack) => [pack, resultsOf(pack)] as const,
);
const worked = packs[0]![1];
const components = [
  ...['staff_time', 'standby', 'service_items', 'staff_items'],
  ...['site_items', 'programme_items', 'overheads'],
] as const;

function viewed(results: Results, caseType: string, asked: ViewAsked = {}) {
  return pathwayView(results, caseType, viewOf(results, asked))!;
}

describe.each(packs)('the pathways of %s', (_, results) => {
  const { ids } = results.keys;
  const year = ids.year[results.keys.lastYear]!;
  const views: ViewAsked[] = [{}, { year, money: 'first-year' }, ...ids.siteType.map((siteType) => ({ siteType }))];

  it.each(views)('add up to the costs of the table at %o', (asked) => {
    const answer = answerOf(results, asked);
    for (const caseType of ids.caseType) {
      const { services, sectors, parts, cases } = viewed(results, caseType, asked);
      const row = answer.rows.find((one) => one.caseType === caseType)!;
      const cell = row.cells.find(({ mix }) => mix === 'as-planned')!;
      expect(cases).toBe(row.cases);
      expect([parts.full, parts.direct, parts.standby]).toEqual([cell.full, cell.direct, cell.standby]);
      if (parts.full === '') {
        expect(new Set(services.map(({ direct }) => direct))).toEqual(new Set(['']));
        continue;
      }
      expect(add(services.map(({ direct }) => direct))).toBeCloseTo(Number(parts.direct), 6);
      expect(add(services.map(({ staffTime }) => staffTime))).toBeCloseTo(Number(parts.staff_time), 6);
      expect(add(services.map(({ supplies }) => supplies))).toBeCloseTo(Number(parts.service_items), 6);
      expect(add(sectors.map(({ direct }) => direct))).toBeCloseTo(Number(parts.direct), 6);
      expect(add(components.map((part) => parts[part]))).toBeCloseTo(Number(parts.full), 6);
    }
  });
});

describe('the worked example', () => {
  it('has the figures of its expected results', () => {
    const { parts, cases } = viewed(worked, 'sexual-assault');
    expect(cases).toBe('100');
    expect(Number(parts.staff_time)).toBeCloseTo(2422.7273, 4);
    expect(Number(parts.standby)).toBeCloseTo(27343.3376, 4);
    expect(Number(parts.full)).toBeCloseTo(39705.0131, 4);
  });

  it('has services by what they take of staff and of supplies', () => {
    const { services } = viewed(worked, 'sexual-assault', { siteType: 'village-room' });
    // One in five is examined there, and each takes one kit.
    const exam = services.find(({ service }) => service === 'forensic-exam')!;
    expect(exam.supplies).toBe('900');
    expect(Number(exam.direct)).toBeCloseTo(Number(exam.staffTime) + 900, 9);
    expect(services.map(({ service }) => service)).toEqual(['first-line-support', 'forensic-exam', 'statement']);
  });

  it('explains a service from the figure that is on screen', () => {
    const asked = { caseType: 'sexual-assault', mix: 'as-planned' };
    for (const view of [{}, { siteType: 'centre', year: '2027' }]) {
      const { pathway } = figureDetail(worked, asked, viewOf(worked, view))!;
      const { services } = viewed(worked, 'sexual-assault', view);
      expect(pathway.map(({ node }) => decimals.toText(worked.exact.value(node!)))).toEqual(
        services.map(({ direct }) => direct),
      );
    }
    const ofAll = figureDetail(worked, { ...asked, caseType: 'all' }, viewOf(worked, {}))!;
    expect(ofAll.pathway.map(({ node }) => node)).toEqual([undefined, undefined, undefined]);
  });

  it('has no pathway of a case type that it does not have', () => {
    expect(pathwayView(worked, 'nobody', viewOf(worked, {}))).toBeNull();
  });
});
