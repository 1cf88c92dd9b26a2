/** What survivors would notice of a scenario, in words: a few lines that weigh most, and the others behind them. */
import type { Noticed } from '../../analysis/noticed.ts';
import type { Count } from '../../words/formats.ts';
import { nameOf } from '../parts/speech.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';

export interface NoticedGroup {
  /** What its lines are about, such as each site of a kind; '' where they say it themselves. */
  readonly head: string;
  readonly lines: readonly string[];
}

export interface NoticedText {
  readonly first: readonly NoticedGroup[];
  readonly more: readonly NoticedGroup[];
  /** Lines among those behind. */
  readonly hidden: number;
}

/** Kinds of lines, the weightier first. */
const kinds = ['survivors', 'sites', 'presence', 'users', 'on-call', 'contacts-per-user', 'minutes'] as const;

const neverHidden = ['survivors', 'sites', 'presence', 'users'] as const;

interface Line {
  readonly kind: (typeof kinds)[number];
  readonly head: string;
  readonly text: string;
  readonly weight: number;
}

const MOST_AT_FIRST = 6;
const MOST_DECIMALS = 4;

export function noticedText(noticed: readonly Noticed[], speech: ScenarioSpeech, most = MOST_AT_FIRST): NoticedText {
  const lines = linesOf(noticed, speech).sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.weight - a.weight,
  );
  // One of each of these before a second of any: a service that is lost is not hidden behind hours.
  const heaviest = neverHidden.flatMap((kind) => lines.find((line) => line.kind === kind) ?? []);
  const chosen = [...new Set([...heaviest, ...lines])].slice(0, most);
  const shown = lines.filter((line) => chosen.includes(line));
  const rest = lines.filter((line) => !shown.includes(line));
  return { first: grouped(shown), more: grouped(rest), hidden: rest.length };
}

function grouped(lines: readonly Line[]): NoticedGroup[] {
  const groups = new Map<string, string[]>();
  for (const { head, text } of lines) groups.set(head, [...(groups.get(head) ?? []), text]);
  return [...groups].map(([head, texts]) => ({ head, lines: texts }));
}

function linesOf(noticed: readonly Noticed[], speech: ScenarioSpeech): Line[] {
  const alike = isServedAlike(noticed);
  const kept = alike ? noticed.filter(({ kind }) => kind !== 'users') : noticed;
  return [
    ...kept.flatMap((item) => plainLine(item, alike, speech) ?? []),
    ...staffLines(kept, speech),
    ...serviceLines(kept, speech),
  ];
}

/** Whether services are taken up by more, or fewer, just because more, or fewer, survivors come. */
function isServedAlike(noticed: readonly Noticed[]): boolean {
  const survivors = noticed.find(({ kind }) => kind === 'survivors');
  const users = noticed.filter(({ kind }) => kind === 'users');
  if (!survivors || users.length === 0) return false;
  const ratio = ({ before, after }: Noticed) => Number(after) / Number(before);
  return users.every((item) => Math.abs(ratio(item) / ratio(survivors) - 1) < 1e-6);
}

const changeOf = ({ before, after }: Noticed): number => Math.abs(Number(after) - Number(before));
/** A change as a part of what it was, 1 where there was nothing. */
const relative = (item: Noticed): number => (Number(item.before) === 0 ? 1 : changeOf(item) / Number(item.before));

function plainLine(item: Noticed, isAlike: boolean, speech: ScenarioSpeech): Line | undefined {
  const { noticed: words } = speech.said;
  if (item.kind === 'survivors') {
    const say = isAlike ? words.survivorsAlike : words.survivors;
    return { kind: item.kind, head: '', text: say(...counts(item, 0, speech)), weight: 1 };
  }
  if (item.kind === 'sites') {
    const text = words.sites(nameOf(item.siteType, speech), ...counts(item, 1, speech));
    return { kind: item.kind, head: '', text, weight: changeOf(item) };
  }
  if (item.kind === 'minutes') {
    const text = words.of(nameOf(item.service, speech), words.minutes(...counts(item, 1, speech)));
    return { kind: item.kind, head: words.atSiteType(nameOf(item.siteType, speech)), text, weight: relative(item) };
  }
  return undefined;
}

/** A cadre at a kind of sites: its presence and its calls in one line. */
function staffLines(noticed: readonly Noticed[], speech: ScenarioSpeech): Line[] {
  const { noticed: words } = speech.said;
  const duty = noticed.flatMap((item) => (item.kind === 'presence' || item.kind === 'on-call' ? item : []));
  const at = (item: (typeof duty)[number]) => `${item.siteType.id}/${item.cadre.id}`;
  return [...new Set(duty.map(at))].flatMap((place): Line[] => {
    const here = duty.filter((item) => at(item) === place);
    const [first] = here;
    if (!first) return [];
    const said = here.map((item) =>
      (item.kind === 'presence' ? words.presence : words.onCall)(...counts(item, 1, speech)),
    );
    const siteCount = { text: speech.checkable.exact(first.sites), value: Number(first.sites) };
    return [
      {
        kind: first.kind,
        head: words.atSites(nameOf(first.siteType, speech), siteCount),
        text: words.of(nameOf(first.cadre, speech), said.join('; ')),
        weight: changeOf(first) * Number(first.sites),
      },
    ];
  });
}

/** A service: who takes it up, and how often, in one line. */
function serviceLines(noticed: readonly Noticed[], speech: ScenarioSpeech): Line[] {
  const { noticed: words } = speech.said;
  const taken = noticed.flatMap((item) => (item.kind === 'users' || item.kind === 'contacts-per-user' ? item : []));
  return [...new Set(taken.map(({ service }) => service.id))].flatMap((id): Line[] => {
    const here = taken.filter(({ service }) => service.id === id);
    const [first] = here;
    if (!first) return [];
    const said = here
      // A service that nobody takes up has no contacts for each: it is said by who takes it up.
      .filter(({ before, after }) => before !== '' && after !== '')
      .map((item) =>
        item.kind === 'users' ? words.users(...counts(item, 0, speech)) : words.contacts(...counts(item, 1, speech)),
      );
    if (said.length === 0) return [];
    const text = words.of(nameOf(first.service, speech), said.join('; '));
    return [{ kind: first.kind, head: words.services, text, weight: relative(first) }];
  });
}

/** After and before, with as many decimals as it takes for them to differ. */
function counts({ before, after }: Noticed, decimals: number, { checkable }: ScenarioSpeech): [Count, Count] {
  const rounded = (text: string, places: number) => Number(Number(text).toFixed(places));
  let places = decimals;
  while (places < MOST_DECIMALS && rounded(before, places) === rounded(after, places)) places += 1;
  const count = (text: string): Count => {
    const value = rounded(text, places);
    return { text: checkable.exact(String(value)), value };
  };
  return [count(after), count(before)];
}
