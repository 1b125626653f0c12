import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root';

const IGNORED = /(\.test\.tsx?|\.md|\.DS_Store)$|(^|\/)(generated|node_modules)\//;

/** One hash over the contents of files and folders (relative to `root`): the same sources give the same text, whatever their dates. */
export async function fingerprint(paths: string[], extra: string[] = [], root: string = ROOT): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map((path) => listFiles(root, path)))).flat().sort();
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(await readFile(join(root, file)));
    hash.update('\0');
  }
  for (const text of extra) hash.update(`${text}\0`);
  return hash.digest('hex');
}

async function listFiles(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[/\\]/, ''),
    )
    .filter((file) => !IGNORED.test(file));
}
