import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** https://v8.dev/blog/explicit-compile-hints: the first line of a script, for Chromium; others take it for the comment it is. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** React's and Next's own are above; what is smaller is compiled before it could be told. */
const LARGE_BYTES = 100_000;

interface Build {
  /** Where the build is, such as `.next`. */
  readonly distDir: string;
}

/**
 * Has the browser compile the large scripts of every page whole while they come, beside everything else. By itself it would read over their
 * functions then and compile each when it is first called, on the thread that answers presses: a third of what a page's start takes there.
 */
export async function hintCompilation({ distDir }: Build): Promise<void> {
  const manifest: { rootMainFiles: string[] } = JSON.parse(
    await readFile(join(distDir, 'build-manifest.json'), 'utf8'),
  );
  for (const file of manifest.rootMainFiles) {
    const path = join(distDir, file);
    const script = await readFile(path, 'utf8');
    if (script.length > LARGE_BYTES && !script.startsWith(HINT)) await writeFile(path, HINT + script);
  }
}
