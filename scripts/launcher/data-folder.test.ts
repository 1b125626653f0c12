import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDataFolder, prepareDataFolder, requireOurs } from './data-folder';
import { keepSecrets } from './secrets';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'florin-data-'));
  folder = join(parent, 'deep/data');
});
afterEach(() => rm(parent, { recursive: true }));

describe('a data folder', () => {
  it('is made with all that is above it', async () => {
    await prepareDataFolder(folder);
    expect((await readdir(folder)).sort()).toEqual(['.florin', 'logs']);
  });

  it('is refused where a file is in the way, in words that say what to do', async () => {
    await writeFile(join(parent, 'deep'), '');
    await expect(prepareDataFolder(folder)).rejects.toThrow('point DATA_DIR at a folder you may write to');
  });

  it('is refused when it holds a database that is not ours', async () => {
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await expect(prepareDataFolder(folder)).rejects.toThrow('not of a Florin demo');
  });

  it('is emptied of our files alone', async () => {
    await prepareDataFolder(folder);
    await keepSecrets(folder);
    await writeFile(join(folder, 'holiday.jpg'), '');
    await emptyDataFolder(folder);
    expect((await readdir(folder)).sort()).toEqual(['.florin', 'holiday.jpg', 'logs']);
  });

  it('is not emptied when it holds files and no mark of ours', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'holiday.jpg'), '');
    await expect(requireOurs(folder)).rejects.toThrow('nothing in it was touched');
  });

  it.each(['is not there yet', 'is empty'])('may be emptied when it %s', async (state) => {
    if (state === 'is empty') await mkdir(folder, { recursive: true });
    await expect(requireOurs(folder)).resolves.toBeUndefined();
  });
});

describe('the secrets', () => {
  beforeEach(() => prepareDataFolder(folder));

  it('stay the same from start to start, and are for the owner alone', async () => {
    const made = await keepSecrets(folder);
    expect(await keepSecrets(folder)).toEqual(made);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('are not made anew beside data that is sealed with lost ones', async () => {
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres/PG_VERSION'), '18');
    await expect(keepSecrets(folder)).rejects.toThrow('put it back, or start afresh');
  });

  it('that cannot be read are not overwritten', async () => {
    await writeFile(join(folder, 'secrets.json'), '{');
    await expect(keepSecrets(folder)).rejects.toThrow('restore it, or start afresh');
  });
});
