import { readFile } from 'node:fs/promises';
import type { Handler } from 'hono';
import { bundled } from '../stripe-js/bundle';

/** What the modal and the console share, from which either goes on. */
const SKIN = ['base', 'controls', 'dialog'].map((name) => new URL(`./client/styles/${name}.css`, import.meta.url));

/** A script of a page: compiled on first use, kept by no browser. */
export function scriptAsset(entry: URL): Handler {
  const script = bundled(entry);
  return async (c) => c.body(await script(), 200, headers('text/javascript'));
}

/** The shared skin and these files in one style, in the order in which one rule gives way to the next. */
export function styleAsset(...files: readonly URL[]): Handler {
  return async (c) => {
    const parts = await Promise.all([...SKIN, ...files].map((file) => readFile(file, 'utf8')));
    return c.body(parts.join('\n'), 200, headers('text/css'));
  };
}

function headers(type: string) {
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
}
