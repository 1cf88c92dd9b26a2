import { beforeAll, describe, expect, it } from 'vitest';
import type { Noticed } from '../../../src/analysis/noticed.ts';
import { noticedText, type NoticedGroup } from '../../../src/views/scenarios/noticedLines.ts';
import type { ScenarioSpeech } from '../../../src/views/scenarios/scenarioSpeech.ts';
import { scenarioSpeechIn } from './speeches.ts';

const named = (name: string) => ({ id: name, name, names: {} });
const siteType = named('District centre');
const duty = (kind: 'presence' | 'on-call', cadre: string, before: string, after: string): Noticed => ({
  kind,
  siteType,
  cadre: named(cadre),
  before,
  after,
  sites: '10',
});
const users = (service: string, before: string, after: string): Noticed => ({
  kind: 'users',
  service: named(service),
  before,
  after,
});

let english: ScenarioSpeech;
let russian: ScenarioSpeech;
beforeAll(async () => {
  [english, russian] = await Promise.all([scenarioSpeechIn('en'), scenarioSpeechIn('ru')]);
});
const flat = (groups: readonly NoticedGroup[]) => groups.flatMap(({ head, lines }) => [head, ...lines]);

describe('what survivors would notice', () => {
  it('says presence and calls of a cadre in one line, at each site of a kind', () => {
    const noticed = [duty('presence', 'Nurse', '168', '84'), duty('on-call', 'Nurse', '0', '84')];
    expect(flat(noticedText(noticed, english).first)).toEqual([
      'District centre, at each of 10 sites:',
      'Nurse: 84 hours of presence a week instead of 168; 84 hours a week on call instead of 0',
    ]);
    expect(flat(noticedText(noticed, russian).first)[1]).toBe(
      'Nurse: 84 часа на месте в неделю вместо 168; 84 часа в неделю на вызове вместо 0',
    );
  });

  it('says that nobody is present any more', () => {
    const { first } = noticedText([duty('presence', 'Nurse', '40', '0')], english);
    expect(flat(first)).toContain('Nurse: no presence, where 40 hours a week are planned');
  });

  it('says one thing where services follow the number of survivors', () => {
    const noticed: Noticed[] = [
      { kind: 'survivors', before: '1000', after: '2000' },
      users('Counselling', '500', '1000'),
      users('Shelter', '10', '20'),
    ];
    const { first, hidden } = noticedText(noticed, english);
    expect(flat(first)).toEqual(['', '2,000 survivors come instead of 1,000; each takes up services as planned']);
    expect(hidden).toBe(0);
  });

  it('does not hide a service that fewer take up behind hours, and counts what is behind', () => {
    const hours = Array.from({ length: 8 }, (_, index) => duty('presence', `Cadre ${index}`, '168', '40'));
    const { first, hidden } = noticedText([...hours, users('Shelter', '592', '100')], english);
    expect(flat(first)).toContain('Shelter: 100 survivors take it up instead of 592');
    expect(hidden).toBe(3);
  });

  it('prints as many decimals as it takes to tell two figures apart', () => {
    const { first } = noticedText([users('Therapy', '476.4', '476.1')], english);
    expect(flat(first)).toContain('Therapy: 476.1 survivors take it up instead of 476.4');
  });

  it('has no lines where nothing changes', () => {
    expect(noticedText([], english)).toEqual({ first: [], more: [], hidden: 0 });
  });
});
