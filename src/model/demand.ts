/** 2. Demand: survivors, where they are seen, what they take up. */
import { input, only, plus, quantity, sum, sumAlong, times } from './formula.ts';

export const caseIndex = input('caseIndex', ['year'], '1', '2', { rows: 'ofYear', column: 'case_index' });

const ofCaseType = (name: string, column: string, unit: string) =>
  input(name, ['caseType'], unit, '2', { rows: 'ofCaseType', column });

export const casesGiven = ofCaseType('casesGiven', 'cases', 'case');
export const population = ofCaseType('population', 'population', 'case');
export const annualPrevalence = ofCaseType('annualPrevalence', 'annual_prevalence', '1');
export const helpSeeking = ofCaseType('helpSeeking', 'help_seeking', '1');

/** Survivors a year: counted, else population × prevalence × help-seeking. */
export const cases = quantity('cases', {
  of: ['caseType', 'year'],
  unit: 'case',
  method: '2',
  is: times(
    plus(
      only('casesAreGiven', casesGiven),
      only('casesAreEstimated', times(population, annualPrevalence, helpSeeking)),
    ),
    caseIndex,
  ),
});

export const sites = input('sites', ['siteType', 'year'], 'site', '2', { rows: 'ofSites', column: 'sites' });

export const shareOfSites = input('shareOfSites', ['siteType', 'year'], '1', '2', {
  rows: 'ofSites',
  column: 'share_of_cases',
});
export const shareOfCaseSites = input('shareOfCaseSites', ['caseType', 'siteType', 'year'], '1', '2', {
  rows: 'ofCaseSites',
  column: 'share_of_cases',
});

/** The part of a case type's survivors who are seen at a site type. */
export const shareSeenAt = quantity('shareSeenAt', {
  of: ['caseType', 'siteType', 'year'],
  unit: '1',
  method: '2',
  is: plus(only('caseTypeNamesItsSites', shareOfCaseSites), only('caseTypeFollowsTheSites', shareOfSites)),
});

export const casesAt = quantity('casesAt', {
  of: ['caseType', 'siteType', 'year'],
  unit: 'case',
  method: '2',
  is: times(cases, shareSeenAt),
});

export const shareOfCases = input('shareOfCases', ['caseType', 'service', 'siteType'], 'user/case', '2', {
  rows: 'ofPathway',
  column: 'share_of_cases',
});
export const contactsPerUser = input('contactsPerUser', ['caseType', 'service', 'siteType'], 'contact/user', '2', {
  rows: 'ofPathway',
  column: 'contacts_per_user',
});

/** Survivors who take a service up. */
export const users = quantity('users', {
  of: ['caseType', 'service', 'siteType', 'year'],
  unit: 'user',
  method: '2',
  is: times(casesAt, shareOfCases),
});

export const contacts = quantity('contacts', {
  of: ['caseType', 'service', 'siteType', 'year'],
  unit: 'contact',
  method: '2',
  is: times(users, contactsPerUser),
});

/** All survivors of a year. */
export const allCases = quantity('allCases', {
  of: ['year'],
  unit: 'case',
  method: '2',
  is: sum('caseType', cases),
});

/** All survivors seen at a site type. */
export const allCasesAt = quantity('allCasesAt', {
  of: ['siteType', 'year'],
  unit: 'case',
  method: '2',
  is: sum('caseType', casesAt),
});

/** Of a service at a site type, by survivors of all case types. */
export const contactsAt = quantity('contactsAt', {
  of: ['service', 'siteType', 'year'],
  unit: 'contact',
  method: '2',
  is: sumAlong('caseType', 'caseTypesOfService', contacts),
});

export const usersAt = quantity('usersAt', {
  of: ['service', 'siteType', 'year'],
  unit: 'user',
  method: '2',
  is: sumAlong('caseType', 'caseTypesOfService', users),
});

export const contactsOfService = quantity('contactsOfService', {
  of: ['service', 'year'],
  unit: 'contact',
  method: '2',
  is: sum('siteType', contactsAt),
});

export const usersOfService = quantity('usersOfService', {
  of: ['service', 'year'],
  unit: 'user',
  method: '2',
  is: sum('siteType', usersAt),
});
