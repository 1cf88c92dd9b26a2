/** Staffing as its page shows it: the posts of the exported table, duty that costs what the method says, minutes of two mixes. */
import { describe, expect, it } from 'vitest';
import { AS_PLANNED, Results } from '../../src/analysis/results.ts';
import { staffing } from '../../src/analysis/staffing.ts';
import { staffingView } from '../../src/analysis/staffingView.ts';
import { viewOf, type ViewAsked } from '../../src/analysis/view.ts';
import { sites } from '../../src/model/demand.ts';
import { annualCost, dutyAllowances, dutyPosts } from '../../src/model/staff.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const packs = ['worked-example', 'central-asia-centre', 'korea-sunflower'].map(
  (pack) => [pack, new Results(openPack(readFiles(`data/${pack}`)).pack!)] as const,
);
const worked = packs[0]![1];
const add = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(text), 0);
const viewed = (results: Results, mixes: readonly string[], asked: ViewAsked = {}) =>
  staffingView(results, mixes, viewOf(results, asked));

describe.each(packs)('the staffing of %s', (_, results) => {
  const { ids, firstYear } = results.keys;

  it.each([...ids.siteType, ''])('has the posts of the exported table at “%s”', (siteType) => {
    const { cadres, own } = viewed(results, [], { siteType });
    const exported = staffing(results, AS_PLANNED).filter(
      (row) => row.year === ids.year[firstYear] && (siteType === '' || row.siteType === siteType),
    );
    for (const id of ids.cadre) {
      const shown = cadres.filter(({ cadre }) => cadre.id === id);
      const rows = exported.filter(({ cadre }) => cadre === id);
      const sum = (part: 'posts' | 'workloadPosts') => rows.reduce((total, row) => total + Number(row[part]), 0);
      expect(add(shown.map(({ posts }) => posts))).toBeCloseTo(sum('posts'), 9);
      // Work without posts, such as at no site, is none of anybody's.
      if (shown.length > 0) expect(add(shown.map((one) => one.workloadPosts))).toBeCloseTo(sum('workloadPosts'), 9);
      if (siteType !== '' && shown[0]) {
        expect(Number(shown[0].utilisation)).toBeCloseTo(Number(rows[0]!.utilisation), 12);
      }
    }
    expect(Number(own.posts)).toBeCloseTo(add(cadres.filter((one) => !one.isShared).map(({ posts }) => posts)), 9);
  });

  it.each(ids.siteType)('has duty at one site of “%s” that costs what the method says of all', (id) => {
    const siteType = results.keys.numberOf('siteType', id);
    const standing = Number(results.figure(sites, { siteType, year: firstYear }));
    const { mixes, week } = viewed(results, ids.mix, { siteType: id });
    mixes.forEach(({ mix, isUsedThere }, index) => {
      if (!isUsedThere) return expect(add(week.map(({ weeks }) => weeks[index]!.cost))).toBe(0);
      for (const { cadre, weeks } of week) {
        const at = { siteType, year: firstYear, cadre: results.keys.numberOf('cadre', cadre.id) };
        const keys = { ...at, mix: results.keys.numberOf('mix', mix) };
        const expected =
          Number(results.figure(dutyPosts, keys)) * Number(results.figure(annualCost, keys)) +
          Number(results.figure(dutyAllowances, keys));
        expect(standing * Number(weeks[index]!.cost) - expected).toBeCloseTo(0, 4);
        const taken = add(weeks[index]!.shifts.map(({ postsPerSite }) => postsPerSite));
        expect(standing * taken).toBeCloseTo(Number(results.figure(dutyPosts, keys)), 9);
      }
    });
  });
});

describe('the worked example', () => {
  it('has posts of the centres that are used a little, and shared ones of the village', () => {
    const { cadres } = viewed(worked, []);
    const said = cadres.map((one) => [one.cadre.id, one.isShared, Number(one.posts), one.hasMinutes]);
    expect(said.filter(([, isShared]) => !isShared)).toEqual([
      ['counsellor', false, 3, true],
      ['policewoman', false, 10, true],
    ]);
    expect(cadres.filter(({ cadre, isShared }) => cadre.id === 'nurse' && !isShared)).toEqual([]);
    const village = viewed(worked, [], { siteType: 'village-room' }).cadres;
    expect(village.every(({ isShared, utilisation }) => isShared && utilisation === '1')).toBe(true);
  });

  it('explains the use of posts of one kind of site by the figure that is on screen', () => {
    const { cadres } = viewed(worked, [], { siteType: 'centre' });
    expect(cadres.map(({ node }) => decimals.toText(worked.exact.value(node!)))).toEqual(
      cadres.map(({ utilisation }) => utilisation),
    );
    // Nurses and others of the village are shared, so that those of the centres stand alone here too.
    const [own, ofCentre] = [viewed(worked, []).cadres, cadres].map((all) => all.filter(({ isShared }) => !isShared));
    expect(own!.map(({ node }) => node)).toEqual(ofCentre!.map(({ node }) => node));
    expect(viewed(worked, []).cadres.find(({ cadre }) => cadre.id === 'nurse')!.node).toBeUndefined();
  });

  it('has the week of a centre under both mixes', () => {
    const { week, weekCosts, siteType } = viewed(worked, ['resident', 'on-call']);
    expect(siteType!.id).toBe('centre');
    const police = week.find(({ cadre }) => cadre.id === 'policewoman')!;
    expect(police.weeks.map(({ shifts }) => shifts.map(({ shift, kind, payRate }) => [shift, kind, payRate]))).toEqual([
      [
        ['day', 'present', '1'],
        ['night', 'present', '1.2'],
      ],
      [['always', 'on-call', '0.25']],
    ]);
    // 84 × 365 ÷ 7 hours = 4,380 at 600,000 ÷ 1,760 an hour; by night a fifth more; on call a quarter of all.
    expect(Number(police.weeks[0]!.cost)).toBeCloseTo((4380 * 2.2 * 600000) / 1760, 6);
    expect(Number(police.weeks[1]!.cost)).toBeCloseTo((8760 * 0.25 * 600000) / 1760, 6);
    expect(Number(police.weeks[0]!.shifts[0]!.postsPerSite)).toBeCloseTo(4380 / 1760, 9);
    expect(week.find(({ cadre }) => cadre.id === 'counsellor')!.weeks.map(({ shifts }) => shifts.length)).toEqual([
      1, 1,
    ]);
    expect(Number(weekCosts[0])).toBeCloseTo(add(week.map(({ weeks }) => weeks[0]!.cost)), 6);
  });

  it('has the minutes of both mixes where either takes any', () => {
    const { minutes, minuteCadres } = viewed(worked, ['resident', 'on-call']);
    const of = (id: string) => minutes.find(({ service }) => service.id === id)!.cadres;
    expect(of('statement')).toEqual([
      { cadre: 'counsellor', minutes: ['0', '30'] },
      { cadre: 'policewoman', minutes: ['90', '150'] },
    ]);
    expect(of('first-line-support')).toEqual([{ cadre: 'counsellor', minutes: ['60', '60'] }]);
    expect(minuteCadres.map(({ id }) => id)).toEqual(['nurse', 'counsellor', 'policewoman']);
  });

  it('leaves out mixes that it does not have', () => {
    const { mixes, weekCosts } = viewed(worked, ['resident', 'nothing']);
    expect([mixes.map(({ mix }) => mix), weekCosts.length]).toEqual([['resident'], 1]);
  });
});
