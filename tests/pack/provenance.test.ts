import { describe, expect, it } from 'vitest';
import { provenanceIn } from '../../src/pack/provenance.ts';

const read = (descriptor: unknown) => provenanceIn(JSON.stringify(descriptor));

describe('of a pack’s own descriptor are taken over', () => {
  it('its sources and licences', () => {
    const sources = [{ title: 'Pay scales', path: 'https://example.org/pay' }];
    const licenses = [{ name: 'CC-BY-4.0', title: 'Creative Commons' }];
    expect(read({ sources, licenses, resources: [] })).toEqual({ sources, licenses });
  });

  it('only what has the form of the specification', () => {
    const sources = [
      'x',
      null,
      { path: 'no title' },
      { title: 7 },
      { title: 'x'.repeat(3000) },
      { title: 'A', email: 'no' },
    ];
    expect(read({ sources, licenses: [{ title: 'no name' }, { name: 'a b', path: 'licence.txt' }] })).toEqual({
      sources: [{ title: 'A' }],
      licenses: [{ path: 'licence.txt' }],
    });
  });

  it('nothing where it says nothing, or is none', () => {
    for (const text of [undefined, '', '[', 'null', '3', '{"sources":{"title":"x"}}']) {
      expect(provenanceIn(text)).toEqual({});
    }
  });
});
