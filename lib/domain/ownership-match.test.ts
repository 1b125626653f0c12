import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchName } from './ownership-match';

describe('matchName', () => {
  it.each([
    ['Ana Rivera', 'Ana Rivera'],
    ['ANA RIVERA', 'ana rivera'],
    ['Élodie Müller', 'Elodie Muller'],
    ['Søren Łukasz Strauß', 'Soren Lukasz Strauss'],
    ["Sinéad O'Connor", 'Sinead O’Connor'],
    ['Ana Rivera-Lopez', 'Ana Rivera Lopez'],
    ['RIVERA, ANA', 'Ana Rivera'],
    ['Dr. Ana Rivera', 'Ana Rivera'],
    ['Martin King, Jr.', 'Martin King'],
    ['王小明', '王小明'],
  ])('%s is %s', (owner, profile) => {
    expect(matchName(owner, profile)).toEqual({ kind: 'match', reason: null });
  });

  it.each([
    ['Rivera Ana', 'Ana Rivera', 'turned'],
    ['A Rivera', 'Ana Rivera', 'initial'],
    ['A. M. Rivera', 'Ana Maria Rivera', 'initial'],
    ['Ana M Rivera', 'Ana Maria Rivera', 'middle_initial'],
    ['Ana Maria Rivera', 'Ana Rivera', 'no_middle'],
    ['Bob Smith', 'Robert Smith', 'nickname'],
    ['Rob Smith', 'Bob Smith', 'nickname'],
    ['Smith Bob', 'Robert Smith', 'nickname_turned'],
  ])('%s is likely %s: %s', (owner, profile, reason) => {
    expect(matchName(owner, profile)).toEqual({ kind: 'likely', reason });
  });

  it.each([
    ['Sam Rivera', 'Ana Rivera'],
    ['Ann Rivera', 'Anna Rivera'],
    ['Ana River', 'Ana Rivera'],
    ['Ana Lopez', 'Ana Rivera'],
    ['Rivera', 'Ana Rivera'],
    ['Ana', 'Ana Rivera'],
    ['A R', 'Ana Rivera'],
    ['Ana Lucia Rivera', 'Ana Maria Rivera'],
    ['John Paul', 'Paul John Smith'],
    ['Bob Jones', 'Robert Smith'],
  ])('%s is not %s', (owner, profile) => {
    expect(matchName(owner, profile).kind).toBe('different');
  });

  it.each([
    ['', 'Ana Rivera'],
    ['  ', 'Ana Rivera'],
    ['Ana Rivera', ''],
  ])('has nothing to compare in %j and %j', (owner, profile) => {
    expect(matchName(owner, profile).kind).toBe('not_provided');
  });

  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const fullName = fc.tuple(word, word).map((words) => words.join(' '));
  const nearlyAlike = fc
    .array(fc.constantFrom('ana', 'a', 'bob', 'robert', 'rob', 'smith', 'maria', 's', 'jr', 'dr'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));

  it('says the same whichever of the two is asked first', () => {
    fc.assert(
      fc.property(nearlyAlike, nearlyAlike, (left, right) => {
        expect(matchName(left, right).kind).toBe(matchName(right, left).kind);
      }),
    );
  });

  it('never takes part of a word for the word', () => {
    fc.assert(
      fc.property(fullName, fc.stringMatching(/^[a-z]{1,4}$/), (name, more) => {
        expect(matchName(`${name}${more}`, name).kind).toBe('different');
      }),
    );
  });
});
