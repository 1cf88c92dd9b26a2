/** What the page of pathways says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { Figure, Sentence } from './sentence.ts';

const plural = pluralRules('en');
const services = (count: Count) => `${count.text} ${plural(count.value, { one: 'service', other: 'services' })}`;

export const pathwaysWords = {
  waiting: 'Computing the pathway…',
  failed: 'The pathway could not be computed.',
  failedRemedy: 'Load the page again. If that does not help, this browser may be too old or the page incomplete.',

  finding: {
    canMeet: (caseType: string, count: Count) =>
      `In the pathway “${caseType}”, a survivor can meet ${services(count)}.`,
    costs: (direct: Figure, standby: Figure): Sentence => [
      ' What they use costs ',
      direct,
      '; keeping the staff ready for them costs ',
      standby,
      '.',
    ],
    costsWithoutStandby: (direct: Figure): Sentence => [' What they use costs ', direct, '; no paid time goes unused.'],
    noServices: (caseType: string) => `No service is in the pathway “${caseType}” yet.`,
    noSurvivors: (year: string, site: string) =>
      ` In ${year} no such survivors are expected${site && ` at sites of the kind “${site}”`}, so there is no cost per survivor.`,
    average: (survivors: Count, year: string, site: string) =>
      `An average over ${survivors.text} ${plural(survivors.value, { one: 'survivor', other: 'survivors' })} in ${year}${site && ` at sites of the kind “${site}”`}: each takes up some services and not others.`,
  },
  noCaseTypes: {
    title: 'There is no case type yet.',
    text: 'A pathway is that of survivors of one type of violence. Begin with those who come.',
    open: 'Open the table of case types',
  },

  caseType: 'Case type',
  note: (number: number, count: number) =>
    `Case type ${number} of ${count}. The dark stretch of a slider is the plausible range; sliding past its end widens it.`,
  noteInScenario: (number: number, count: number) =>
    `Case type ${number} of ${count}. What you slide becomes a change of the open scenario. The dark stretch is the plausible range, which moves along.`,
  legend: { staff_time: 'staff time', service_items: 'supplies and aid', standby: 'standby' },
  table: (caseType: string) => `The pathway “${caseType}” and what it costs`,
  service: 'Service',
  uptake: 'Uptake, % of survivors',
  uptakeShare: 'Uptake, share of survivors',
  contacts: 'Contacts of a user',
  running: 'The cost so far, service by service',
  unit: (currency: string) => `${currency} per survivor`,
  uptakeOf: (service: string, site: string) => `Uptake of ${service}${site && `, ${site}`}`,
  contactsOf: (service: string, site: string) => `Contacts of a user: ${service}${site && `, ${site}`}`,
  range: (low: string, high: string) => `plausible from ${low} to ${high}`,
  base: (value: string) => `base ${value}`,
  empty: 'empty',
  putBack: 'Put back',
  putBackOf: (what: string, value: string) => `Put back to ${value}: ${what}`,
  removed: 'Taken away by the open scenario',
  directRow: 'Direct cost: what one more survivor would add',
  standbyRow: 'Standby: paid time that no survivor used',
  elsewhere: (sites: string, count: number) =>
    `${sites} ${plural(count, { one: 'has rows of its own', other: 'have rows of their own' })}; the sliders show all other sites.`,
  forAllSites: 'Rows here hold for every kind of site without one of its own: a change reaches all of these.',
  allRows: 'Show all rows of this pathway in the table',
  rounding: 'Each figure is rounded from its own exact value, so parts may not add up.',
  add: 'Add a service',
  addTo: 'Add a service to this pathway',
};

export type PathwaysWords = typeof pathwaysWords;
