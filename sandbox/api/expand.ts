import { z } from 'zod';
import { invalid } from './stripe-error';

/** `expand[]`, kept to the paths that an answer has. */
export function expandable(paths: readonly string[]) {
  return z
    .array(z.string())
    .default([])
    .transform((asked) => {
      const unknown = asked.find((path) => !paths.includes(path));
      if (unknown !== undefined) throw invalid(`This property cannot be expanded (${unknown}).`, 'expand');
      return asked;
    });
}

/** What `expand` asks of accounts that stand under `prefix`, e.g. `data.` in a list. */
export function accountExpansion(asked: readonly string[], prefix = '') {
  return {
    ownership: asked.includes(`${prefix}ownership`),
    customer: asked.includes(`${prefix}account_holder.customer`),
  };
}

export const ACCOUNT_PATHS = ['ownership', 'account_holder.customer'];
export const LISTED_ACCOUNT_PATHS = ACCOUNT_PATHS.map((path) => `data.${path}`);
export const SESSION_PATHS = ['account_holder.customer', ...ACCOUNT_PATHS.map((path) => `accounts.data.${path}`)];
