/** Duty at one site as a picture of the week. The method knows hours a week alone: they are drawn at the usual hours. */
import type { DutyShift } from '../../analysis/staffingView.ts';
import type { StaffingSpeech } from './staffingSpeech.ts';

/** A stretch of one day. */
export interface Span {
  /** 0 is Monday. */
  readonly day: number;
  /** Hours of the day, from 0 to 24. */
  readonly from: number;
  readonly to: number;
  readonly kind: DutyShift['kind'];
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS = DAYS.slice(0, 5);
const WEEKEND = DAYS.slice(5);
const DAY_LONG = 24;
/** When work begins: of a day of office hours, of a longer day, of the night. */
const OFFICE = 9;
const OFFICE_DAY_LONG = 9;
const MORNING = 8;
const EVENING = 20;
/** What is more a week is no work of weekdays alone. */
const MOST_ON_WEEKDAYS = 50;

/** When a shift is there: on which days, from which hour, for how long. */
interface Hours {
  readonly days: readonly number[];
  readonly start: number;
  readonly long: number;
}

/**
 * The shifts of one cadre. Those that would stand at the same hours follow one another, as far as a day is long enough:
 * who is on call is so after work. Where they overlap all the same, presence lies on top.
 */
export function weekPlan(shifts: readonly DutyShift[]): Span[] {
  const spans = shifts.flatMap((shift, index) => {
    const usual = usualHours(shift);
    const before = shifts
      .slice(0, index)
      .map(usualHours)
      .filter(({ days, start }) => days === usual.days && start === usual.start)
      .reduce((sum, { long }) => sum + long, 0);
    const start = before + usual.long <= DAY_LONG ? (usual.start + before) % DAY_LONG : usual.start;
    return spansOf({ ...usual, start }, shift.kind);
  });
  const isPresent = ({ kind }: Span) => kind === 'present';
  return [...spans.filter((span) => !isPresent(span)), ...spans.filter(isPresent)];
}

function usualHours({ shift, hoursPerWeek }: DutyShift): Hours {
  const hours = Math.min(Number(hoursPerWeek), DAY_LONG * DAYS.length);
  if (/weekend|выходн/i.test(shift) && hours <= DAY_LONG * WEEKEND.length) {
    return { days: WEEKEND, ...fromMorning(hours / WEEKEND.length) };
  }
  if (/night|ноч/i.test(shift)) return byNight(hours / DAYS.length);
  if (hours > MOST_ON_WEEKDAYS) return { days: DAYS, ...fromMorning(hours / DAYS.length) };
  const long = hours / WEEKDAYS.length;
  return { days: WEEKDAYS, long, start: long < OFFICE_DAY_LONG ? OFFICE : MORNING };
}

/** Till the morning, so that a long night begins earlier. */
const byNight = (long: number): Hours => ({ days: DAYS, long, start: long > 12 ? DAY_LONG + MORNING - long : EVENING });

const fromMorning = (long: number) => ({ long, start: Math.max(0, Math.min(MORNING, DAY_LONG - long)) });

/** What goes past midnight stands on the next day. */
function spansOf({ days, start, long }: Hours, kind: DutyShift['kind']): Span[] {
  if (long <= 0) return [];
  return days.flatMap((day) => {
    const end = start + long;
    const till = { day, from: start, to: Math.min(end, DAY_LONG), kind };
    const rest = { day: (day + 1) % DAYS.length, from: 0, to: end - DAY_LONG, kind };
    return end > DAY_LONG ? [till, rest] : [till];
  });
}

/** One cadre's duty in words. */
export function sayDuty(shifts: readonly DutyShift[], speech: StaffingSpeech): string {
  const { week } = speech.said;
  if (shifts.length === 0) return week.noDuty;
  const { exact, percent } = speech.checkable;
  const posts = new Intl.NumberFormat(speech.words.numbers.locale, { maximumFractionDigits: 2 });
  const sum = (of: readonly DutyShift[], part: 'hoursPerWeek' | 'postsPerSite') =>
    of.reduce((total, shift) => total + Number(shift[part]), 0);
  const present = shifts.filter(({ kind }) => kind === 'present');
  const severalAtOnce = (of: DutyShift) => (Number(of.posts) === 1 ? [] : [week.atOnce(exact(of.posts))]);
  const taken = Math.round(sum(present, 'postsPerSite') * 100) / 100;
  const presence = week.presence(posts.format(sum(present, 'hoursPerWeek')), posts.format(taken), taken);
  const premiums = present
    .filter(({ payRate }) => Number(payRate) > 1)
    .map(({ shift, payRate }) => week.premium(week.shifts[shift] ?? shift, percent(payRate)));
  const calls = shifts
    .filter(({ kind }) => kind === 'on-call')
    .map((shift) =>
      [week.calls(exact(shift.hoursPerWeek), percent(shift.payRate)), ...severalAtOnce(shift)].join(', '),
    );
  const staying = present.length > 0 ? [[presence, ...present.flatMap(severalAtOnce), ...premiums].join(', ')] : [];
  return [...staying, ...calls].join('; ');
}
