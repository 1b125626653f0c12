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
  expect(groups.map(({ name, accounts }) => [name, accounts.map(({ id }) => id)])).toEqual([
    ['Test Bank', ['t2', 't3', 't1']],
    ['Sandbar', ['s1']],
    ['Left Bank', ['l1']],
  ]);
});

it('puts an account under the heading its person gave, which is an institution only where it holds one alone', () => {
  const under = (groupName: string, institutionName: string, id: string) =>
    accountView({ id, groupName, institutionName });
  const groups = groupAccounts([
    at('Sandbar', 's1'),
    under('Savings', 'Sandbar', 's2'),
    under('Savings', 'Test Bank', 't1'),
    under('Sandbar', 'Sandbar', 's3'),
  ]);
  expect(groups.map(({ name, institutionName, accounts }) => [name, institutionName, accounts.length])).toEqual([
    ['Sandbar', 'Sandbar', 2],
    ['Savings', null, 2],
  ]);
});
