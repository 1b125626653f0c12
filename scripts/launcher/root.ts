import { join } from 'node:path';

/** Where package.json lies. */
export const ROOT = join(import.meta.dirname, '../..');
