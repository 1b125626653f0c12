import { describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../state/institutions';
import { searchInstitutions } from './search-institutions';

function found(query: string): string[] {
  return searchInstitutions(INSTITUTIONS, query).map(({ name }) => name);
}

describe('the search for a bank', () => {
  it('finds banks that are not offered at first', () => {
    expect(found('inactive')).toEqual(['Inactive Accounts']);
  });

  it('pays no heed to case, order, punctuation and accents', () => {
    for (const query of ['down (scheduled)', 'SCHEDULED down', '  down  sched', 'dówn scheduled']) {
      expect(found(query)).toEqual(['Down (Scheduled)']);
    }
  });

  it('looks at the beginnings of words', () => {
    expect(found('scheduled')).not.toContain('Down (Unscheduled)');
  });

  it('finds nothing where nothing matches or nothing was typed', () => {
    expect([found('zzz'), found('  '), found('()')]).toEqual([[], [], []]);
  });
});
