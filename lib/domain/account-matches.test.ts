import { describe, expect, it } from 'vitest';
import { olderLinks, suggestMatches } from './account-matches';
import type { LinkedAccount } from './linked-account';
import { linkedAccount } from './linked-account.fixture';

const link = (id: string, day: number, given: Partial<LinkedAccount> = {}): LinkedAccount =>
  linkedAccount({ id, linkedAt: new Date(Date.UTC(2026, 10, day)), ...given });

const suggested = (links: LinkedAccount[], settled: { olderId: string; newerId: string }[] = []) =>
  suggestMatches(links, settled).map(({ olderId, newerId }) => `${olderId} → ${newerId}`);

describe('links that look like one account', () => {
  it('are those of one bank, number and kind, the older first, in whatever order they come', () => {
    expect(suggested([link('new', 20), link('old', 3)])).toEqual(['old → new']);
  });

  it.each<[string, Partial<LinkedAccount>]>([
    ['another bank', { institutionName: 'Other Bank' }],
    ['another number', { last4: '1111' }],
    ['another kind', { subcategory: 'savings' }],
    ['the other mode', { livemode: true }],
    ['no number to tell them by', { last4: null }],
  ])('are not those of %s', (_, given) => {
    expect(suggested([link('old', 3), link('new', 20, given)])).toEqual([]);
    expect(suggested([link('old', 3, { last4: null }), link('new', 20, { last4: null })])).toEqual([]);
  });

  it('are not two accounts that one session listed side by side', () => {
    const session = { linkSessionId: 'fcsess_1' };
    expect(suggested([link('a', 3, session), link('b', 3, session)])).toEqual([]);
    expect(suggested([link('a', 3, session), link('b', 20, { linkSessionId: 'fcsess_2' })])).toEqual(['a → b']);
  });

  it('are asked about once', () => {
    const links = [link('old', 3), link('new', 20)];
    expect(suggested(links, [{ olderId: 'old', newerId: 'new' }])).toEqual([]);
  });

  it('are not asked about when the new one is disconnected, but when the old one is', () => {
    expect(suggested([link('old', 3), link('new', 20, { status: 'disconnected' })])).toEqual([]);
    expect(suggested([link('old', 3, { status: 'disconnected' }), link('new', 20)])).toEqual(['old → new']);
  });

  it('pair the latest link with the end of a chain, never with its middle', () => {
    const links = [link('first', 1, { continuedBy: 'second' }), link('second', 5), link('third', 9)];
    expect(suggested(links)).toEqual(['second → third']);
  });

  it('prefer the same name, then the link that is over', () => {
    const links = [
      link('renamed', 4, { displayName: 'Old name' }),
      link('working', 3),
      link('lost', 2, { status: 'inactive' }),
      link('new', 20),
    ];
    const apart = [
      { olderId: 'lost', newerId: 'working' },
      { olderId: 'lost', newerId: 'renamed' },
      { olderId: 'working', newerId: 'renamed' },
    ];
    expect(suggested(links, apart)).toEqual(['lost → new']);
    expect(suggested(links.slice(0, 2).concat(links.slice(3)), apart)).toEqual(['working → new']);
  });
});

it('the older links of an account are named from the nearest to the first', () => {
  const links = [
    link('first', 1, { continuedBy: 'second' }),
    link('second', 5, { continuedBy: 'third' }),
    link('third', 9),
  ];
  expect(olderLinks(links, 'third')).toEqual(['second', 'first']);
  expect(olderLinks(links, 'first')).toEqual([]);
});
