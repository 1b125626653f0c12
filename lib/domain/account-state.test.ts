import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { type AccountState, accountState, endOfAccess, isWaiting, stateAction, stateSeverity } from './account-state';
import { stateBadge, stateFootnote, stateText } from './account-state-text';
import { accountView, balanceView } from './account-view.fixture';
import type { AccountView, RefreshView } from './views';

const ZONE = 'America/New_York';
const NOW = new Date('2026-11-21T19:02:00Z'); // 2:02 PM in New York
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();
const daysAhead = (days: number) => secondsAgo(-days * 86_400);

const refresh = (status: RefreshView['status'], seconds = 5): RefreshView => ({
  status,
  lastAttemptedAt: secondsAgo(seconds),
  nextAvailableAt: null,
});
const from = (asOf: string) => ({ ...balanceView(), asOf });
const nulls = { ...balanceView(), amounts: [{ currency: 'USD', current: null, available: null, used: null }] };

interface Row {
  account: Partial<AccountView>;
  kind: AccountState['kind'];
  text: string;
  foot?: string;
  badge?: string;
  severity: string;
  action: string | null;
}

const ROWS: Record<string, Row> = {
  'just linked': {
    account: { balance: null, balanceRefresh: null, linkedAt: secondsAgo(2) },
    kind: 'linking',
    text: 'Getting your balance… usually under 10 s',
    badge: 'tint Linking',
    severity: 'none',
    action: null,
  },
  'first fetch pending': {
    account: { balance: null, balanceRefresh: refresh('pending', 59), linkedAt: secondsAgo(60) },
    kind: 'linking',
    text: 'Getting your balance… usually under 10 s',
    badge: 'tint Linking',
    severity: 'none',
    action: null,
  },
  'first fetch pending for over a minute': {
    account: { balance: null, balanceRefresh: refresh('pending', 61), linkedAt: secondsAgo(62) },
    kind: 'linking',
    text: 'Taking longer than usual. We’ll keep trying',
    badge: 'tint Linking',
    severity: 'none',
    action: null,
  },
  'linked long ago without any fetch': {
    account: { balance: null, balanceRefresh: null, linkedAt: secondsAgo(601) },
    kind: 'no_balance',
    text: 'Your bank didn’t share a balance',
    severity: 'info',
    action: 'explain',
  },
  'in good order': {
    account: {},
    kind: 'fresh',
    text: 'As of 9:00 AM today · checked 3 min ago',
    foot: 'As of 9:00 AM today',
    severity: 'none',
    action: 'refresh',
  },
  'cash from over a day ago': {
    account: { balance: from('2026-11-20T19:01:00Z') },
    kind: 'old',
    text: 'Balance is from 2:01 PM yesterday · your bank updates slowly',
    foot: 'As of 2:01 PM yesterday',
    severity: 'info',
    action: 'refresh',
  },
  'a debt from three days ago': {
    account: { category: 'credit', balance: from('2026-11-18T19:03:00Z') },
    kind: 'fresh',
    text: 'As of Wed 18 Nov · checked 3 min ago',
    foot: 'As of Wed 18 Nov',
    severity: 'none',
    action: 'refresh',
  },
  'a debt from over three days ago': {
    account: { category: 'credit', balance: from('2026-11-18T19:01:00Z') },
    kind: 'old',
    text: 'Balance is from Wed 18 Nov · your bank updates slowly',
    foot: 'As of Wed 18 Nov',
    severity: 'info',
    action: 'refresh',
  },
  updating: {
    account: { balanceRefresh: refresh('pending') },
    kind: 'updating',
    text: 'Updating…',
    badge: 'tint Updating',
    severity: 'none',
    action: null,
  },
  'updating for over a minute': {
    account: { balanceRefresh: refresh('pending', 90) },
    kind: 'updating',
    text: 'Still updating. Showing balance from 9:00 AM',
    foot: 'Still updating…',
    badge: 'tint Updating',
    severity: 'none',
    action: null,
  },
  'updating, linked long ago and without a balance so far': {
    account: { balance: null, balanceRefresh: refresh('pending', 90), linkedAt: secondsAgo(601) },
    kind: 'updating',
    text: 'Still updating…',
    badge: 'tint Updating',
    severity: 'none',
    action: null,
  },
  'not updated': {
    account: { balanceRefresh: refresh('failed', 0) },
    kind: 'failed',
    text: 'Couldn’t update at 2:02 PM. Showing balance from 9:00 AM',
    foot: 'Couldn’t update at 2:02 PM',
    badge: 'red Not updated',
    severity: 'error',
    action: 'refresh',
  },
  'never updated': {
    account: { balance: null, balanceRefresh: refresh('failed', 3 * 86_400) },
    kind: 'failed',
    text: 'Couldn’t get your balance on Wed 18 Nov',
    badge: 'red Not updated',
    severity: 'error',
    action: 'refresh',
  },
  'a balance of nulls': {
    account: { balance: nulls },
    kind: 'no_balance',
    text: 'Your bank didn’t share a balance',
    severity: 'info',
    action: 'explain',
  },
  'permission missing': {
    account: { mayReadBalance: false, balance: null, balanceRefresh: null },
    kind: 'not_permitted',
    text: 'Balance access not granted',
    badge: 'plain No access',
    severity: 'info',
    action: 'grant',
  },
  'ending in three weeks': {
    account: { expectedDeactivationAt: daysAhead(21) },
    kind: 'expiring',
    text: 'Access ends 12 Dec. Renew now to keep updates',
    foot: 'As of 9:00 AM today',
    badge: 'gold Ends 12 Dec',
    severity: 'info',
    action: 'renew',
  },
  inactive: {
    account: { status: 'inactive', statusSince: '2026-11-14T12:00:00Z', balanceRefresh: refresh('pending') },
    kind: 'inactive',
    text: 'Connection lost on Sat 14 Nov',
    badge: 'red Connection lost',
    severity: 'error',
    action: 'reconnect',
  },
  'being disconnected': {
    account: { status: 'inactive', disconnectingSince: secondsAgo(5), expectedDeactivationAt: daysAhead(3) },
    kind: 'disconnecting',
    text: 'Disconnecting…',
    badge: 'plain Disconnecting',
    severity: 'none',
    action: null,
  },
  'that Stripe has not heard about for long': {
    account: { disconnectingSince: secondsAgo(90), balanceRefresh: refresh('pending') },
    kind: 'disconnecting',
    text: 'Still disconnecting. We’ll keep trying until it is done',
    badge: 'plain Disconnecting',
    severity: 'none',
    action: null,
  },
  disconnected: {
    account: { status: 'disconnected', statusSince: '2026-11-03T12:00:00Z', balanceRefresh: refresh('failed') },
    kind: 'disconnected',
    text: 'You disconnected this on 3 Nov. History kept',
    badge: 'plain Disconnected',
    severity: 'none',
    action: 'link_again',
  },
};

it.each(Object.entries(ROWS))('tells an account %s as it is', (_, row) => {
  const state = accountState(accountView(row.account), NOW);
  const badge = stateBadge(state, NOW, ZONE, wordsIn('en'));
  expect({
    kind: state.kind,
    text: stateText(state, NOW, ZONE, wordsIn('en')),
    foot: stateFootnote(state, NOW, ZONE, wordsIn('en')),
    badge: badge ? `${badge.tone} ${badge.text}` : undefined,
    severity: stateSeverity(state, NOW),
    action: stateAction(state),
  }).toEqual({
    kind: row.kind,
    text: row.text,
    foot: row.foot ?? row.text,
    badge: row.badge,
    severity: row.severity,
    action: row.action,
  });
});

describe('the end of access', () => {
  it.each([
    [30.1, null],
    [30, 'info'],
    [14.1, 'info'],
    [14, 'warning'],
    [7.1, 'warning'],
    [7, 'error'],
    [-1, 'error'],
  ])('%d days ahead weighs %s', (days, severity) => {
    const account = accountView({ expectedDeactivationAt: daysAhead(days) });
    const state = accountState(account, NOW);
    expect(endOfAccess(account, NOW) === null).toBe(severity === null);
    expect(stateSeverity(state, NOW)).toBe(severity ?? 'none');
  });

  it('is no news of a link that is already gone', () => {
    const gone = accountView({ status: 'disconnected', expectedDeactivationAt: daysAhead(3) });
    expect(endOfAccess(gone, NOW)).toBeNull();
  });
});

it.each([
  ['pending', true],
  ['succeeded', false],
  ['failed', false],
] as const)('a page goes on asking while a refresh is pending, and no longer: %s', (status, waiting) => {
  expect(isWaiting(accountView({ balanceRefresh: refresh(status) }), NOW)).toBe(waiting);
});
