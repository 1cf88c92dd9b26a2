/** What the page Staffing says of posts, weeks and minutes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/analysis/answer.ts';
import { Results } from '../../../src/analysis/results.ts';
import { staffingView, type CadrePosts, type DutyShift } from '../../../src/analysis/staffingView.ts';
import { viewOf, type ViewAsked } from '../../../src/analysis/view.ts';
import { openPack } from '../../../src/scenario/openPack.ts';
import { mixesOf } from '../../../src/state/staffingState.svelte.ts';
import { minutesTable } from '../../../src/views/staffing/minutesTable.ts';
import { staffingFinding, useRows } from '../../../src/views/staffing/postUse.ts';
import { useCopy } from '../../../src/views/staffing/useCopy.ts';
import { sayDuty, weekPlan } from '../../../src/views/staffing/weekPlan.ts';
import { checkableFormats } from '../../../src/words/checkable.ts';
import { loadStaffingWords } from '../../../src/words/staffing.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { speechIn } from '../panel/speeches.ts';

const worked = new Results(openPack(readFiles('data/worked-example')).pack!);
const speechOf = async (language: 'en' | 'ru') => ({
  ...(await speechIn(language)),
  said: await loadStaffingWords(language),
  checkable: checkableFormats(language),
});
const [en, ru] = [await speechOf('en'), await speechOf('ru')];

function shownOf(asked: ViewAsked = {}, mixes = ['resident', 'on-call']) {
  return { view: staffingView(worked, mixes, viewOf(worked, asked)), answer: answerOf(worked, asked) };
}
function said(shown: ReturnType<typeof shownOf>, speech = en) {
  const { statement, under } = staffingFinding(shown, speech);
  const text = statement.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
  return [text, under.join(' ')].map((one) => one.replaceAll('\u00a0', ' '));
}

const used = (change: Partial<CadrePosts>): CadrePosts => ({
  cadre: { id: 'nurse', name: 'Nurse', names: {} },
  ...{
    isShared: false,
    posts: '10',
    workloadPosts: '5',
    dutyPosts: '0',
    utilisation: '0.5',
    hasMinutes: true,
    node: undefined,
  },
  ...change,
});
const withCadres = (...cadres: CadrePosts[]) => {
  const shown = shownOf();
  const own = cadres.filter(({ isShared }) => !isShared);
  const sum = (part: 'posts' | 'workloadPosts') => String(own.reduce((total, one) => total + Number(one[part]), 0));
  return {
    ...shown,
    view: { ...shown.view, cadres, own: { posts: sum('posts'), workloadPosts: sum('workloadPosts') } },
  };
};
const rowOf = (change: Partial<CadrePosts>) => useRows(withCadres(used(change)), en)[0]!;

describe('the use of posts', () => {
  it('of the worked example stands in order: little used first, shared ones last', () => {
    expect(useRows(shownOf(), en).map(({ name, posts, share, flag, why }) => [name, posts, share, flag, why])).toEqual([
      [
        'Woman police officer',
        '10.0 posts',
        '3%',
        'under',
        'Mostly waiting. Presence on duty, not workload, sets these posts',
      ],
      ['Counsellor', '3.0 posts', '25%', '', ''],
      ['Nurse', '0.1 posts', '100%', 'shared', 'Shared with other services: paid for the time used'],
      ['Counsellor', '0.1 posts', '100%', 'shared', 'Shared with other services: paid for the time used'],
      ['Woman police officer', '0.05 posts', '100%', 'shared', 'Shared with other services: paid for the time used'],
    ]);
  });

  it('is taken away in full: posts and the part of them that is used, the flag by itself', () => {
    const rows = [rowOf({ posts: '7.8125', utilisation: '0.95123456789' })];
    expect(useCopy(rows, '', en.said.use).rows).toEqual([
      ['Nurse', { exact: '7.8125' }, { exact: '0.95123456789' }, 'over 85%', 'No room for a surge, leave or illness'],
    ]);
  });

  it('is flagged at both ends, and its reason given', () => {
    expect(rowOf({ utilisation: '0.86', workloadPosts: '8.6' })).toMatchObject({
      flag: 'over',
      why: en.said.use.noRoom,
    });
    expect(rowOf({ utilisation: '0.85' })).toMatchObject({ flag: '', why: '' });
    expect(rowOf({ utilisation: '0.2' })).toMatchObject({ flag: '', why: '' });
    expect(rowOf({ utilisation: '0.1', workloadPosts: '1' })).toMatchObject({
      flag: 'under',
      why: en.said.use.byRounding,
    });
    expect(rowOf({ utilisation: '0', workloadPosts: '0', hasMinutes: false })).toMatchObject({
      ...{ flag: '', why: en.said.use.byDesign },
    });
    expect(rowOf({ isShared: true, utilisation: '0.1', dutyPosts: '9' })).toMatchObject({
      ...{ flag: 'shared', why: en.said.use.sharedOnDuty },
    });
  });
});

describe('the finding', () => {
  it('says how much of the paid time survivors use, and who has none to spare', () => {
    expect(said(shownOf({ siteType: 'centre' }))).toEqual([
      'At sites of the kind “One-stop centre”, survivors use 8% of the paid staff time; 92% keeps the door open.',
      'As planned, 2026. Posts shared with other services are left out of the shares.',
    ]);
    const full = used({ cadre: { id: 'guard', name: 'Guard', names: {} }, utilisation: '0.9', workloadPosts: '9' });
    expect(said(withCadres(used({}), full))[0]).toBe(
      'At all sites together, survivors use 70% of the paid staff time; 30% keeps the door open. One cadre has no time to spare: guard.',
    );
    expect(said(withCadres(used({}), full), ru)[0]).toBe(
      'На всех площадках вместе пострадавшим достаётся 70 % оплаченного времени персонала; ещё 30 % держат двери открытыми. Без запаса времени: guard.',
    );
  });

  it('says so where all is used, all is shared, or nobody is paid', () => {
    expect(said(withCadres(used({ utilisation: '0.8', workloadPosts: '10' })))[0]).toContain('use all of the paid');
    expect(said(shownOf({ siteType: 'village-room' }))[0]).toContain('all staff are shared with other services');
    expect(said(withCadres())[0]).toBe('At all sites together, nobody is paid in 2026.');
  });
});

const shift = (change: Partial<DutyShift>): DutyShift => ({
  ...{ record: 2, shift: 'day', kind: 'present', posts: '1', hoursPerWeek: '40', postsPerSite: '1.19', payRate: '1' },
  ...change,
});
const hoursOf = (shifts: readonly DutyShift[]) => weekPlan(shifts).reduce((sum, { from, to }) => sum + to - from, 0);
const daysOf = (shifts: readonly DutyShift[]) => weekPlan(shifts).map(({ day, from, to }) => [day, from, to]);

describe('a week', () => {
  it('is drawn at the usual hours', () => {
    expect(daysOf([shift({})])).toEqual([0, 1, 2, 3, 4].map((day) => [day, 9, 17]));
    expect(daysOf([shift({ hoursPerWeek: '84' })])).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => [day, 8, 20]));
    expect(daysOf([shift({ shift: 'always', hoursPerWeek: '168' })])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((day) => [day, 0, 24]),
    );
    expect(daysOf([shift({ shift: 'night', hoursPerWeek: '84' })]).slice(0, 2)).toEqual([
      [0, 20, 24],
      [1, 0, 8],
    ]);
    expect(daysOf([shift({ shift: 'weekend', hoursPerWeek: '24' })])).toEqual([
      [5, 8, 20],
      [6, 8, 20],
    ]);
  });

  it('has shifts one after the other where their names say nothing', () => {
    const three = ['first', 'second', 'third'].map((name) => shift({ shift: name, hoursPerWeek: '56' }));
    expect(daysOf(three).filter(([day]) => day === 0)).toEqual([
      [0, 8, 16],
      [0, 16, 24],
      [0, 0, 8],
    ]);
  });

  it('has a call after work, and work on top of a call at all hours', () => {
    const call = (hoursPerWeek: string) => shift({ shift: 'off-duty', kind: 'on-call', hoursPerWeek });
    const onMonday = (shifts: readonly DutyShift[]) =>
      weekPlan(shifts)
        .filter(({ day }) => day === 0)
        .map(({ kind, from, to }) => [kind, from, to]);
    expect(onMonday([shift({ hoursPerWeek: '56' }), call('112')])).toEqual([
      ['on-call', 16, 24],
      ['on-call', 0, 8],
      ['present', 8, 16],
    ]);
    expect(onMonday([shift({}), call('168')])).toEqual([
      ['on-call', 0, 24],
      ['present', 9, 17],
    ]);
  });

  it('has all hours of any shift, each day within itself', () => {
    const shifts = fc.record({
      shift: fc.constantFrom('day', 'night', 'weekend', 'always', 'x'),
      kind: fc.constantFrom('present' as const, 'on-call' as const),
      hoursPerWeek: fc.integer({ min: 0, max: 1680 }).map((tenths) => String(tenths / 10)),
    });
    fc.assert(
      fc.property(fc.array(shifts, { maxLength: 4 }), (changes) => {
        const all = changes.map(shift);
        expect(hoursOf(all)).toBeCloseTo(
          all.reduce((sum, one) => sum + Number(one.hoursPerWeek), 0),
          6,
        );
        expect(weekPlan(all).filter(({ day, from, to }) => day > 6 || from < 0 || to > 24 + 1e-9 || to < from)).toEqual(
          [],
        );
      }),
    );
  });

  it('is said in words', () => {
    const night = shift({ shift: 'night', hoursPerWeek: '84', payRate: '1.2', postsPerSite: '2.49' });
    const call = shift({ kind: 'on-call', hoursPerWeek: '84', payRate: '0.25', posts: '2' });
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(sayDuty([shift({ hoursPerWeek: '84', postsPerSite: '2.49' }), night, call], en)).toBe(
      '168 h a week present: 4.98 posts a site, by night paid at 120% of the hourly cost; 84 h a week on call, paid at 25% of the hourly cost, 2 at once',
    );
    expect(plain(sayDuty([shift({ postsPerSite: '1' })], ru))).toBe('40 ч в неделю на месте: 1 ставка на площадку');
    expect(sayDuty([], en)).toBe('No duty: posts follow the workload');
  });
});

describe('minutes', () => {
  const texts = (differencesOnly: boolean) => {
    const { cadres, sectors } = minutesTable(shownOf().view, differencesOnly, en);
    const rows = sectors.flatMap((sector) =>
      sector.rows.map((row) => [
        row.service.id,
        ...row.cells.map((cell) => `${cell.texts.join('|')}${cell.differs ? '!' : ''}`),
      ]),
    );
    return [cadres.map(({ cadre }) => cadre.id), ...rows];
  };

  it('stand in pairs, by service and cadre, and once where a cadre’s are the same under both', () => {
    expect(texts(false)).toEqual([
      ['nurse', 'counsellor', 'policewoman'],
      ['first-line-support', '', '60|60', '|'],
      ['forensic-exam', '180', '|', '|'],
      ['statement', '', '0|30!', '90|150!'],
    ]);
  });

  it('can be those that differ alone', () => {
    expect(texts(true)).toEqual([
      ['counsellor', 'policewoman'],
      ['statement', '0|30!', '90|150!'],
    ]);
  });
});

describe('the mixes side by side', () => {
  const answer = answerOf(worked);

  it('are those of the address, else that of the plan and another one', () => {
    expect(mixesOf(answer, '')).toEqual(['resident', 'on-call']);
    expect(mixesOf(answer, 'on-call/resident')).toEqual(['on-call', 'resident']);
    expect(mixesOf(answer, 'on-call/nothing')).toEqual(['on-call', 'resident']);
    expect(mixesOf(answerOf(worked, { siteType: 'village-room' }), '')).toEqual(['on-call', 'resident']);
    expect(mixesOf({ ...answer, mixes: answer.mixes.slice(0, 1) }, '')).toEqual(['resident']);
  });
});
