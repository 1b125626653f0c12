import { beforeEach, expect, it, vi } from 'vitest';
import { aKey, anEnvironment } from '@/lib/env/env-fixture';

const owner = { name: 'Ada Reyes', email: null };

/** The module as a process sees it that was started with these keys. */
async function startedWith(keys: string) {
  vi.resetModules();
  for (const [name, value] of Object.entries(anEnvironment({ DATA_ENCRYPTION_KEYS: keys }))) vi.stubEnv(name, value);
  return import('./seal');
}

beforeEach(() => () => vi.unstubAllEnvs());

it('opens what it sealed, and nothing of it can be read without', async () => {
  const { seal, unseal } = await startedWith(`k1:${aKey(1)}`);
  const sealed = await seal(owner, 'owner:1');
  expect(sealed).not.toContain('Ada');
  expect(Buffer.from(sealed.split('.').join(''), 'base64url').toString('latin1')).not.toContain('Ada');
  expect(await unseal(sealed, 'owner:1')).toEqual(owner);
});

it('seals the same value differently each time', async () => {
  const { seal } = await startedWith(`k1:${aKey(1)}`);
  expect(await seal(owner, 'owner:1')).not.toBe(await seal(owner, 'owner:1'));
});

it('does not open what was moved to another record, or changed by a character', async () => {
  const { seal, unseal } = await startedWith(`k1:${aKey(1)}`);
  const sealed = await seal(owner, 'owner:1');
  await expect(unseal(sealed, 'owner:2')).rejects.toThrow();
  const position = sealed.length - 30;
  const changed = sealed.slice(0, position) + (sealed[position] === 'A' ? 'B' : 'A') + sealed.slice(position + 1);
  await expect(unseal(changed, 'owner:1')).rejects.toThrow();
});

it('opens under an older key while that is configured, and says which one is missing when it is not', async () => {
  const sealed = await (await startedWith(`k1:${aKey(1)}`)).seal(owner, 'owner:1');
  const rotated = await startedWith(`k2:${aKey(2)},k1:${aKey(1)}`);
  expect(await rotated.unseal(sealed, 'owner:1')).toEqual(owner);
  const retired = await startedWith(`k2:${aKey(2)}`);
  await expect(retired.unseal(sealed, 'owner:1')).rejects.toThrow('"k1"');
});
