import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles a browser entry on first use and keeps it. A build that fails is not kept: the next request tries again, which
 * is what someone editing the file wants.
 */
export function bundled(entry: URL): () => Promise<string> {
  let script: Promise<string> | null = null;
  return () => {
    script ??= bundle(entry).catch((error: unknown) => {
      script = null;
      throw error;
    });
    return script;
  };
}

async function bundle(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('\n');
}
