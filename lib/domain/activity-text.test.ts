import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { ACTIVITY_KINDS, type ActivityKind } from './activity';
import { activityText, activityTime, isProblem, problemWhy } from './activity-text';

const ZONE = 'America/New_York';
const EN = wordsIn('en');
const ES = wordsIn('es');
const entry = (kind: ActivityKind, asOf: string | null = null) => ({
  kind,
  at: '2026-11-21T18:59:00Z',
  asOf,
  inactive: false,
});

describe('activityText', () => {
  it.each([
    ['balance_updated', '2026-11-21T14:00:00Z', 'Balance updated. Your bank’s figure is from 9:00 AM'],
    ['balance_updated', '2026-11-18T14:00:00Z', 'Balance updated. Your bank’s figure is from Wed 18 Nov'],
    ['balance_updated', null, 'Checked. Your bank shared no balance'],
    ['balance_failed', '2026-11-21T14:00:00Z', 'Balance couldn’t be updated. The figure from 9:00 AM stays'],
    ['balance_failed', null, 'Balance couldn’t be updated'],
    ['disconnected', null, 'Disconnected. History kept'],
  ] as const)('tells %s of %s', (kind, asOf, text) => {
    expect(activityText(entry(kind, asOf), ZONE, EN)).toBe(text);
  });

  it.each([
    ['balance_updated', '2026-11-21T14:00:00Z', 'Saldo actualizado. Dato de tu banco: 9:00'],
    ['balance_updated', '2026-11-20T14:00:00Z', 'Saldo actualizado. Dato de tu banco: ayer a las 9:00'],
    ['balance_updated', '2026-11-18T14:00:00Z', 'Saldo actualizado. Dato de tu banco: mié 18 nov'],
    ['balance_failed', '2026-11-21T14:00:00Z', 'No se ha podido actualizar el saldo. Se mantiene el anterior (9:00)'],
  ] as const)('tells %s of %s in Spanish', (kind, asOf, text) => {
    expect(activityText(entry(kind, asOf), ZONE, ES)).toBe(text);
  });

  it('has words for everything that can happen', () => {
    expect(new Set(ACTIVITY_KINDS.map((kind) => activityText(entry(kind), ZONE, EN))).size).toBe(ACTIVITY_KINDS.length);
  });
});

it('calls a failure and a lost connection problems, and nothing else', () => {
  expect(ACTIVITY_KINDS.filter((kind) => isProblem(entry(kind)))).toEqual([
    'balance_failed',
    'ownership_failed',
    'transactions_failed',
    'deactivated',
  ]);
});

it('says of what went wrong why, as far as anyone has said, and of nothing else', () => {
  const told = ACTIVITY_KINDS.filter((kind) => problemWhy(entry(kind), EN) !== null);
  expect(told).toEqual(ACTIVITY_KINDS.filter((kind) => isProblem(entry(kind))));
  expect(problemWhy(entry('balance_failed'), EN)).toMatch(/no reason/);
  expect(problemWhy({ ...entry('balance_failed'), inactive: true }, EN)).toMatch(/connection to your bank was lost/);
});

it.each([
  ['2026-11-21T18:59:00Z', '3 min ago', 'hace 3 min'],
  ['2026-11-21T07:10:00Z', 'Today 2:10 AM', 'Hoy 2:10'],
  ['2026-11-21T04:59:00Z', 'Yesterday', 'Ayer'],
  ['2026-11-03T12:00:00Z', '3 Nov', '3 nov'],
  ['2025-11-03T12:00:00Z', '3 Nov 2025', '3 nov 2025'],
])('dates %s as %s, in Spanish %s', (at, ...texts) => {
  const now = new Date('2026-11-21T19:02:00Z');
  expect([EN, ES].map((words) => activityTime(new Date(at), now, ZONE, words))).toEqual(texts);
});
