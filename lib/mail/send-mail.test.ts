import { readdir, readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anEnvironment } from '@/lib/env/env-fixture';
import { startSmtpServer } from './smtp-fixture';

const MAIL = { id: 'alert-1', to: 'ada@example.com', subject: 'A balance is low', text: 'See it in Florin.\n' };
const FOLDER = mkdtempSync(join(tmpdir(), 'florin-mail-'));

/** The environment is read once a process, so each test gets the module anew. */
async function send(change: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(anEnvironment({ DATA_DIR: FOLDER, ...change }))) vi.stubEnv(name, value);
  const { sendMail } = await import('./send-mail');
  return sendMail(MAIL);
}

const bySmtp = (url: string) => send({ SMTP_URL: url, MAIL_FROM: 'Florin <alerts@florin.example>' });

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => rm(join(FOLDER, 'mail'), { recursive: true, force: true }));

it('hands a mail over, under an id that stays the same', async () => {
  const server = await startSmtpServer();
  expect(await bySmtp(server.url)).toEqual({ kind: 'sent' });
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toContain('Message-ID: <alert-1@localhost>');
  expect(server.mails[0]).toContain('Subject: A balance is low');
  server.close();
});

it.each([
  ['451 busy, ada@example.com', 'again'],
  ['550 no such ada@example.com', 'refused'],
  [null, 'unknown'],
])('answered %s at the end of the text is %s, and repeats no address', async (answer, kind) => {
  const server = await startSmtpServer({ answer });
  const outcome = await bySmtp(server.url);
  expect(outcome).toMatchObject({ kind, error: expect.not.stringContaining('ada@example.com') });
  expect(server.mails).toEqual([]);
  server.close();
});

it('goes another time when nobody answers, or the server turns us away', async () => {
  const away = await startSmtpServer({ greeting: '554 go away' });
  expect(await bySmtp(away.url)).toMatchObject({ kind: 'again' });
  away.close();
  expect(await bySmtp('smtp://127.0.0.1:1')).toMatchObject({ kind: 'again' });
});

it('is one file without a server, however often it is sent', async () => {
  await send({});
  expect(await send({})).toEqual({ kind: 'sent' });
  expect(await readdir(join(FOLDER, 'mail'))).toEqual(['alert-1.eml']);
  expect(await readFile(join(FOLDER, 'mail', 'alert-1.eml'), 'utf8')).toMatch(
    /To: ada@example.com[\s\S]*See it in Florin/,
  );
});
