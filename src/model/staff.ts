/** 3. Staff: time needed, posts that must be paid, and the readiness between the two. */
import { allCasesAt, casesAt, contacts, sites } from './demand.ts';
import type { Dimension } from './dimensions.ts';
import {
  constant,
  ifNone,
  input,
  larger,
  minus,
  only,
  over,
  plus,
  quantity,
  roundUp,
  share,
  sum,
  sumAlong,
  times,
} from './formula.ts';
import { salary } from './prices.ts';

const staffed = ['cadre', 'siteType', 'mix', 'year'] as const satisfies readonly Dimension[];

const ofCadre = (name: string, column: string, unit: string, otherwise?: string) =>
  input(name, ['cadre'], unit, '3', { rows: 'ofCadre', column, ...(otherwise === undefined ? {} : { otherwise }) });

/** Employer's contributions, as a part of the salary. */
export const onCostRate = ofCadre('onCostRate', 'on_cost_rate', '1');
export const availableDays = ofCadre('availableDays', 'available_days', 'day/post');
export const hoursPerDay = ofCadre('hoursPerDay', 'hours_per_day', 'hour/day');
/** The part of working time that can go to survivors. */
export const directTimeShare = ofCadre('directTimeShare', 'direct_time_share', '1', '1');

/** What a post costs its employer in a year. */
export const annualCost = quantity('annualCost', {
  of: ['cadre', 'year'],
  unit: 'money/post',
  method: '3',
  is: times(salary, plus(1, onCostRate)),
});

export const hoursOfPost = quantity('hoursOfPost', {
  of: ['cadre'],
  unit: 'hour/post',
  method: '3',
  is: times(availableDays, hoursPerDay),
});

/** Minutes of a post that can go to survivors. */
export const minutesOfPost = quantity('minutesOfPost', {
  of: ['cadre'],
  unit: 'minute/post',
  method: '3',
  is: times(hoursOfPost, constant('60', 'minute/hour'), directTimeShare),
});

export const costPerMinute = quantity('costPerMinute', {
  of: ['cadre', 'year'],
  unit: 'money/minute',
  method: '3',
  is: share(annualCost, minutesOfPost),
});

export const hourlyCost = quantity('hourlyCost', {
  of: ['cadre', 'year'],
  unit: 'money/hour',
  method: '3',
  is: over(annualCost, hoursOfPost),
});

export const minutesPerContact = input('minutesPerContact', ['mix', 'service', 'cadre'], 'minute/contact', '3', {
  rows: 'ofStaffTime',
  column: 'minutes_per_contact',
});

export const minutes = quantity('minutes', {
  of: ['caseType', ...staffed],
  unit: 'minute',
  method: '3',
  is: sumAlong('service', 'servicesTakingTime', times(contacts, minutesPerContact)),
});

/** Minutes of a cadre at a site type, for survivors of all case types. */
export const allMinutes = quantity('allMinutes', {
  of: staffed,
  unit: 'minute',
  method: '3',
  is: sum('caseType', minutes),
});

/** Posts that the minutes would fill, over all sites of the type. */
export const workloadPosts = quantity('workloadPosts', {
  of: staffed,
  unit: 'post',
  method: '3',
  is: share(allMinutes, minutesOfPost),
});

const ofDuty = (name: string, column: string, unit: string, otherwise?: string) =>
  input(name, ['dutyPost'], unit, '3', {
    rows: 'ofDutyPost',
    column,
    ...(otherwise === undefined ? {} : { otherwise }),
  });

export const postsOnDuty = ofDuty('postsOnDuty', 'posts', '1/site');
export const hoursPerWeek = ofDuty('hoursPerWeek', 'hours_per_week', 'hour/week');
export const payRate = ofDuty('payRate', 'pay_rate', '1', '1');

/** Hours a year that a duty row covers at each site: 365 ÷ 7 weeks. */
export const dutyHours = quantity('dutyHours', {
  of: ['dutyPost'],
  unit: 'hour/site',
  method: '3',
  is: over(times(postsOnDuty, hoursPerWeek, constant('365', 'day')), constant('7', 'day/week')),
});

/** Posts that presence takes: the whole working time counts, not only the direct part. */
export const dutyPostsPerSite = quantity('dutyPostsPerSite', {
  of: ['cadre', 'siteType', 'mix'],
  unit: 'post/site',
  method: '3',
  is: over(sumAlong('dutyPost', 'presentDuty', dutyHours), hoursOfPost),
});

export const dutyPosts = quantity('dutyPosts', {
  of: staffed,
  unit: 'post',
  method: '3',
  is: times(sites, dutyPostsPerSite),
});

const cadrePostStep = ofCadre('cadrePostStep', 'post_step', 'post/site');
const siteTypePostStep = input('siteTypePostStep', ['siteType'], 'post/site', '3', {
  rows: 'ofSiteType',
  column: 'post_step',
});
const settingPostStep = input('settingPostStep', [], 'post/site', '3', { rows: 'ofPostStep', column: 'value' });

/** Steps of posts at a site: the cadre's, else the site type's, else the setting. */
export const postStep = quantity('postStep', {
  of: ['cadre', 'siteType'],
  unit: 'post/site',
  method: '3',
  is: plus(
    only('stepOfCadre', cadrePostStep),
    only('stepOfSiteType', siteTypePostStep),
    only('stepOfSetting', settingPostStep),
  ),
});

/** Posts paid over all sites of a type. Without a step nothing is rounded, so nothing need be taken per site. */
export const posts = quantity('posts', {
  of: staffed,
  unit: 'post',
  method: '3',
  is: ifNone(
    postStep,
    larger(workloadPosts, dutyPosts),
    times(sites, roundUp(larger(share(workloadPosts, sites), dutyPostsPerSite), postStep)),
  ),
});

/** Premiums of presence and waiting on call, counted as hours at full hourly cost. */
export const allowanceHours = quantity('allowanceHours', {
  of: staffed,
  unit: 'hour',
  method: '3',
  is: times(
    sites,
    plus(
      sumAlong('dutyPost', 'presentDuty', times(dutyHours, minus(payRate, 1))),
      sumAlong('dutyPost', 'onCallDuty', times(dutyHours, payRate)),
    ),
  ),
});

export const dutyAllowances = quantity('dutyAllowances', {
  of: staffed,
  unit: 'money',
  method: '3',
  is: times(allowanceHours, hourlyCost),
});

/** posts × annual cost − staff time + allowances, written so that no small difference of large sums is taken. */
export const standbyOfCadre = quantity('standbyOfCadre', {
  of: staffed,
  unit: 'money',
  method: '3',
  is: plus(times(minus(posts, workloadPosts), annualCost), dutyAllowances),
});

export const utilisation = quantity('utilisation', {
  of: staffed,
  unit: '1',
  method: '3',
  is: over(workloadPosts, posts),
});

/** A case type's part of the survivors seen at a site type. */
export const shareOfCasesAt = quantity('shareOfCasesAt', {
  of: ['caseType', 'siteType', 'year'],
  unit: '1',
  method: '3',
  is: share(casesAt, allCasesAt),
});

/** A case type's part of what stands ready with a cadre at a site type. */
export const shareOfReadiness = quantity('shareOfReadiness', {
  of: ['caseType', ...staffed],
  unit: '1',
  method: '3',
  is: plus(
    only('standbyByCases', shareOfCasesAt),
    only('standbyByMinutes', ifNone(allMinutes, shareOfCasesAt, share(minutes, allMinutes))),
  ),
});
