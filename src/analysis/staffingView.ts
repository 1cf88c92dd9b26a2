/** Staffing as its page shows it: how much of each post survivors use, and two mixes side by side, on duty and by minutes. */
import {
  dutyHours,
  dutyPosts,
  hourlyCost,
  hoursOfPost,
  hoursPerWeek,
  minutesPerContact,
  payRate,
  posts,
  postsOnDuty,
  utilisation,
  workloadPosts,
} from '../model/staff.ts';
import { isZeroText } from '../pack/numberText.ts';
import type { Row } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { inMoney } from './money.ts';
import { named, type Named } from './named.ts';
import { AS_PLANNED, type Results } from './results.ts';
import type { View } from './view.ts';

const { plus, times, over, zero, toText, isZero } = decimals;

/** Posts of a cadre over the sites that are looked at, as planned. */
export interface CadrePosts {
  readonly cadre: Named;
  /** Its posts there are shared with other services: paid for the time used, in parts of any size. */
  readonly isShared: boolean;
  readonly posts: string;
  readonly workloadPosts: string;
  /** What presence on duty takes. */
  readonly dutyPosts: string;
  /** Workload ÷ posts. */
  readonly utilisation: string;
  /** Some contact takes minutes of it. */
  readonly hasMinutes: boolean;
  /** The utilisation's, to be explained by; undefined where posts of several kinds of site are added up. */
  readonly node: number | undefined;
}

/** A row of duty at one site. */
export interface DutyShift {
  /** In `duty_posts.csv`. */
  readonly record: number;
  readonly shift: string;
  readonly kind: 'present' | 'on-call';
  /** At once. */
  readonly posts: string;
  readonly hoursPerWeek: string;
  /** That its presence takes; 0 on call. */
  readonly postsPerSite: string;
  /** Of the hourly cost. */
  readonly payRate: string;
}

/** A cadre's duty at one site under each mix, and what it costs a year there, in the money of the view. */
export interface CadreWeek {
  readonly cadre: Named;
  readonly weeks: readonly { readonly shifts: readonly DutyShift[]; readonly cost: string }[];
}

/** Minutes that a contact of a service takes of a cadre under each mix; '0' where it takes none. */
export interface ServiceMinutes {
  readonly service: Named;
  readonly sector: string;
  readonly cadres: readonly { readonly cadre: string; readonly minutes: readonly string[] }[];
}

export interface StaffingView {
  readonly cadres: readonly CadrePosts[];
  /** Of posts that are not shared, together. */
  readonly own: { readonly posts: string; readonly workloadPosts: string };
  /** Mixes side by side, by id, and whether each may be used at the kind of site whose week is shown. */
  readonly mixes: readonly { readonly mix: string; readonly isUsedThere: boolean }[];
  /** The kind of site whose week is shown: the one that is looked at, else the first; null where there is none. */
  readonly siteType: Named | null;
  /** Cadres on duty there under one of the mixes. */
  readonly week: readonly CadreWeek[];
  /** What all duty at one site costs a year, by mix. */
  readonly weekCosts: readonly string[];
  /** Services that take minutes under one of the mixes. */
  readonly minutes: readonly ServiceMinutes[];
  /** Cadres that give any. */
  readonly minuteCadres: readonly Named[];
}

/** @param mixIds the mixes side by side; what the pack does not have is left out */
export function staffingView(results: Results, mixIds: readonly string[], view: View): StaffingView {
  const mixes = mixIds.map((id) => results.keys.numberOf('mix', id)).filter((mix) => mix >= 0);
  const siteTypes = results.pack.tables.site_types.rows;
  const shownAt = view.siteType ?? 0;
  const siteRow = siteTypes[shownAt];
  const cadres = cadrePosts(results, view);
  const own = cadres.filter(({ isShared }) => !isShared);
  const week = siteRow ? cadreWeeks(results, mixes, shownAt, view) : [];
  const minutes = serviceMinutes(results, mixes);
  const giving = new Set(minutes.flatMap((service) => service.cadres.map(({ cadre }) => cadre)));
  return {
    cadres,
    own: { posts: added(own.map((one) => one.posts)), workloadPosts: added(own.map((one) => one.workloadPosts)) },
    mixes: mixes.map((mix) => ({
      mix: results.keys.ids.mix[mix] as string,
      isUsedThere: results.mixOf(mix + 1, shownAt) === mix,
    })),
    siteType: siteRow ? named(siteRow) : null,
    week,
    weekCosts: mixes.map((_, index) => added(week.map(({ weeks }) => weeks[index]?.cost ?? '0'))),
    minutes,
    minuteCadres: results.pack.tables.cadres.rows.map((row) => named(row)).filter(({ id }) => giving.has(id)),
  };
}

const added = (texts: readonly string[]): string =>
  toText(texts.reduce((sum, text) => plus(sum, decimals.of(text)), zero));

/** The number of a key with its row. */
const numbered = (rows: readonly Row[]) => rows.map((row, number) => ({ row, number }));

/** Cadres that have posts; one that is shared at some kinds of site and not at others is there twice. */
function cadrePosts(results: Results, { year, siteType: only }: View): CadrePosts[] {
  const { tables } = results.pack;
  const places = numbered(tables.site_types.rows).filter(({ number }) => only === undefined || number === only);
  return numbered(tables.cadres.rows).flatMap(({ row, number: cadre }) =>
    [false, true].flatMap((shared): CadrePosts[] => {
      const at = places
        .filter(({ row: site }) => isShared(row, site) === shared)
        .map(({ number: siteType }) => ({ cadre, siteType, year, mix: results.mixOf(AS_PLANNED, siteType) }));
      const sumOf = (quantity: typeof posts) =>
        at.reduce((sum, keys) => plus(sum, results.figure(quantity, keys)), zero);
      const [paid, workload] = [sumOf(posts), sumOf(workloadPosts)];
      const staffed = at.filter((keys) => !isZero(results.figure(posts, keys)));
      if (staffed.length === 0) return [];
      return [
        {
          cadre: named(row),
          isShared: shared,
          posts: toText(paid),
          workloadPosts: toText(workload),
          dutyPosts: toText(sumOf(dutyPosts)),
          utilisation: toText(over(workload, paid)),
          hasMinutes: at.some(({ mix }) => hasMinutes(results, mix, cadre)),
          node: staffed.length === 1 && staffed[0] ? results.layout.node(utilisation, staffed[0]) : undefined,
        },
      ];
    }),
  );
}

/** A step of 0, said of the cadre or of the kind of site, means a host's staff; that of the settings only fractions. */
function isShared({ cells: cadre }: Row, { cells: siteType }: Row): boolean {
  const step = cadre.post_step || siteType.post_step || '';
  return step !== '' && isZeroText(step);
}

function hasMinutes(results: Results, mix: number, cadre: number): boolean {
  return [...results.keys.ids.service.keys()].some(
    (service) => !isZero(results.figure(minutesPerContact, { mix, service, cadre })),
  );
}

function cadreWeeks(results: Results, mixes: readonly number[], siteType: number, { year, money }: View): CadreWeek[] {
  const convert = inMoney(results, money, year);
  return numbered(results.pack.tables.cadres.rows).flatMap(({ row, number: cadre }): CadreWeek[] => {
    const weeks = mixes.map((mix) => {
      const rows = dutyRows(results, { mix, siteType, cadre });
      const hourly = results.figure(hourlyCost, { cadre, year });
      const cost = rows.reduce((sum, { dutyPost }) => plus(sum, times(paidHours(results, dutyPost), hourly)), zero);
      const shifts = rows.map(({ dutyPost, kind }) => shiftOf(results, dutyPost, kind, cadre));
      return { shifts, cost: toText(convert(cost)) };
    });
    return weeks.every(({ shifts }) => shifts.length === 0) ? [] : [{ cadre: named(row), weeks }];
  });
}

type Kind = DutyShift['kind'];

/** Nothing of a mix that may not be used there. */
function dutyRows(
  results: Results,
  at: { readonly mix: number; readonly siteType: number; readonly cadre: number },
): { readonly dutyPost: number; readonly kind: Kind }[] {
  if (results.mixOf(at.mix + 1, at.siteType) !== at.mix) return [];
  const along = (relation: 'presentDuty' | 'onCallDuty', kind: Kind) =>
    results.layout.along(relation, at).map((dutyPost) => ({ dutyPost, kind }));
  return [...along('presentDuty', 'present'), ...along('onCallDuty', 'on-call')];
}

/** Hours a year at one site, counted at full hourly cost: presence with its premium, a call as far as it is paid. */
const paidHours = (results: Results, dutyPost: number): Decimal =>
  times(results.figure(dutyHours, { dutyPost }), results.figure(payRate, { dutyPost }));

function shiftOf(results: Results, dutyPost: number, kind: Kind, cadre: number): DutyShift {
  const row = results.pack.tables.duty_posts.rows[dutyPost];
  const taken = over(results.figure(dutyHours, { dutyPost }), results.figure(hoursOfPost, { cadre }));
  return {
    record: row?.record ?? 0,
    shift: row?.cells.shift ?? '',
    kind,
    posts: toText(results.figure(postsOnDuty, { dutyPost })),
    hoursPerWeek: toText(results.figure(hoursPerWeek, { dutyPost })),
    postsPerSite: toText(kind === 'present' ? taken : zero),
    payRate: toText(results.figure(payRate, { dutyPost })),
  };
}

function serviceMinutes(results: Results, mixes: readonly number[]): ServiceMinutes[] {
  const { tables } = results.pack;
  return numbered(tables.services.rows).flatMap(({ row, number: service }): ServiceMinutes[] => {
    const cadres = numbered(tables.cadres.rows).flatMap(({ row: cadreRow, number: cadre }) => {
      const minutes = mixes.map((mix) => results.figure(minutesPerContact, { mix, service, cadre }));
      if (minutes.every(isZero)) return [];
      return [{ cadre: cadreRow.cells.id ?? '', minutes: minutes.map((one) => toText(one)) }];
    });
    return cadres.length === 0 ? [] : [{ service: named(row), sector: row.cells.sector ?? '', cadres }];
  });
}
