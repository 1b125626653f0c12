import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { LaunchError } from '../launcher/launch-error';
import { ROOT } from '../launcher/root';
import { findTool } from '../launcher/run-tool';

/** Chromium without windows to draw: a third less work for the same pages. */
const SHELL = 'chromium-headless-shell';
const SYSTEM_NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that starts: CHROMIUM_PATH when set, Playwright's own, the system's, else one that is installed now, by Playwright or by
 * apt. The one place that decides; playwright.config.ts reads the answer from CHROMIUM_PATH.
 */
export function findBrowser(): string {
  const found = findInstalled();
  if (found) return found;
  console.log('  … No Chromium here: installing one');
  const playwright = [
    findTool('@playwright/test', 'cli.js'),
    'install',
    ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
    'chromium',
  ];
  run(process.execPath, playwright);
  if (!findInstalled() && process.getuid?.() === 0 && process.platform === 'linux') {
    run('apt-get', ['update']);
    for (const name of [SHELL, 'chromium'])
      if (!findInstalled()) run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation']);
  }
  const installed = findInstalled();
  if (installed) return installed;
  throw new LaunchError(
    'The browser tests need Chromium, and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...system, ...MAC_APPS];
  return candidates.find((path): path is string => !!path && existsSync(path) && starts(path));
}

/** A file that is there may still lack libraries, or be a stand-in that only says how to install the real one. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
