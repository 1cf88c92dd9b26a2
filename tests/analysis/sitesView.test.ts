import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { sitesView } from '../../src/analysis/sitesView.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const viewOf = (pack: string) => sitesView(new Results(openPack(readFiles(`data/${pack}`)).pack!));

describe('the survivors whom sites see', () => {
  it('are those of the worked example: 455 of 500 at two centres, 45 in five village rooms', () => {
    const { years, cases, siteTypes } = viewOf('worked-example');
    expect(years).toEqual(['2026', '2027']);
    expect(cases).toEqual(['500', '550']);
    const first = Object.fromEntries(siteTypes.map(({ id, cases: [seen], perSite: [each] }) => [id, [seen, each]]));
    expect(first).toEqual({ centre: ['455', '227.5'], 'village-room': ['45', '9'] });
  });

  it.each(['worked-example', 'central-asia-centre', 'korea-sunflower'])(
    'are all survivors of every year: %s',
    (pack) => {
      const view = viewOf(pack);
      view.years.forEach((_, index) => {
        const seen = view.siteTypes.reduce((sum, { cases }) => sum + Number(cases[index]), 0);
        expect(seen).toBeCloseTo(Number(view.cases[index]), 9);
      });
    },
  );

  it('are no figure a site where none stands', () => {
    const files = readFiles('data/worked-example');
    const sites = new TextDecoder().decode(files.get('sites.csv'));
    const closed = sites.replace('centre,2027,3,0.8', '').replace('village-room,2027,8,0.2', 'village-room,2027,8,1');
    files.set('sites.csv', new TextEncoder().encode(closed));
    files.set('case_sites.csv', new TextEncoder().encode('case_type,site_type,year,share_of_cases\n'));
    const view = sitesView(new Results(openPack(files).pack!));
    expect(view.siteTypes.find(({ id }) => id === 'centre')).toMatchObject({
      cases: ['450', '0'],
      perSite: ['225', ''],
    });
  });
});
