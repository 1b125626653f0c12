import { expect, it } from 'vitest';
import { accountView } from './account-view.fixture';
import { groupAccounts } from './group-accounts';

const at = (institutionName: string, id: string, status: 'active' | 'disconnected' = 'active') =>
  accountView({ id, institutionName, status });

it('keeps the order of the first links and puts what is disconnected last, in a group and among groups', () => {
  const groups = groupAccounts([
    at('Left Bank', 'l1', 'disconnected'),
    at('Test Bank', 't1', 'disconnected'),
    at('Sandbar', 's1'),
    at('Test Bank', 't2'),
    at('Test Bank', 't3'),
  ]);
  expect(groups.map(({ institutionName, accounts }) => [institutionName, accounts.map(({ id }) => id)])).toEqual([
    ['Test Bank', ['t2', 't3', 't1']],
    ['Sandbar', ['s1']],
    ['Left Bank', ['l1']],
  ]);
});
