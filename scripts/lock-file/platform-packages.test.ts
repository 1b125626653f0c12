import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findMissingPlatformPackages, LockFile, toLockEntry } from './platform-packages';

describe('findMissingPlatformPackages', () => {
  it('finds none in our lock file, so that npm ci accepts it on every platform', async () => {
    const lock = LockFile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
    expect(findMissingPlatformPackages(lock)).toEqual([]);
  });

  it('looks where Node would look: beside the one who asks, and above', () => {
    const asks = { version: '1.0.0', optionalDependencies: { 'tool-linux-x64': '1.0.0' } };
    const holding = (path: string) =>
      LockFile.parse({ packages: { '': {}, 'node_modules/a/node_modules/b': asks, [path]: { version: '1.0.0' } } });
    for (const path of ['node_modules/tool-linux-x64', 'node_modules/a/node_modules/tool-linux-x64']) {
      expect(findMissingPlatformPackages(holding(path))).toEqual([]);
    }
    expect(findMissingPlatformPackages(holding('node_modules/c/node_modules/tool-linux-x64'))).toEqual([
      { name: 'tool-linux-x64', version: '1.0.0' },
    ]);
  });
});

describe('toLockEntry', () => {
  it.each([
    ['@next/swc-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
    ['@oxc-parser/binding-linux-riscv64-musl', { cpu: ['riscv64'], os: ['linux'], libc: ['musl'] }],
    ['@stripe/cli-win32-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('says for which machine %s is', (name, machine) => {
    expect(toLockEntry({ name, version: '1.2.3' })).toEqual({ version: '1.2.3', optional: true, ...machine });
  });
});
