import 'server-only';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { env } from '@/lib/env/server';
import { scrub } from '@/lib/log';

export interface Mail {
  /** The same for the same mail, for ever: receivers and the file outbox tell a repetition by it. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * `again`: it was certainly not sent, and may go another time. `refused`: it was certainly not sent, and never will be. `unknown`: the line went
 * dead while it was handed over.
 */
export type MailOutcome = { kind: 'sent' } | { kind: 'again' | 'refused' | 'unknown'; error: string };

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends by SMTP_URL; without one, puts the mail as a file under DATA_DIR/mail, where a demo or a test finds it. */
export async function sendMail(mail: Mail): Promise<MailOutcome> {
  const { SMTP_URL } = env();
  return SMTP_URL === undefined ? keepAsFile(mail) : sendBySmtp(mail, SMTP_URL);
}

function toMessage({ id, ...mail }: Mail) {
  const { MAIL_FROM, APP_URL } = env();
  return { ...mail, from: MAIL_FROM, messageId: `<${id}@${new URL(APP_URL).hostname}>` };
}

async function sendBySmtp(mail: Mail, url: string): Promise<MailOutcome> {
  const transport = createTransport({ url, ...TIMEOUTS });
  try {
    // On a connection of its own: what fails here has certainly sent nothing.
    const unready = await transport.verify().then(
      () => null,
      (err: unknown) => err,
    );
    if (unready) return { kind: 'again', error: describe(unready) };
    await transport.sendMail(toMessage(mail));
    return { kind: 'sent' };
  } catch (err) {
    return { kind: meaningOf(err), error: describe(err) };
  } finally {
    transport.close();
  }
}

/** An answer of the server is certain: 4xx for now, 5xx for good. Without one, the mail may or may not have gone. */
function meaningOf(err: unknown): 'again' | 'refused' | 'unknown' {
  const code = err instanceof Error && 'responseCode' in err ? Number(err.responseCode) : 0;
  if (code >= 500) return 'refused';
  return code >= 400 ? 'again' : 'unknown';
}

const ADDRESS = /[^\s<>]+@[^\s<>]+/g;

/** Servers like to repeat the address in their answers. */
const describe = (err: unknown): string =>
  scrub(err instanceof Error ? err.message : String(err))
    .replaceAll(ADDRESS, '[address]')
    .slice(0, 300);

async function keepAsFile(mail: Mail): Promise<MailOutcome> {
  const folder = join(env().DATA_DIR, 'mail');
  await mkdir(folder, { recursive: true });
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const { message } = await composer.sendMail(toMessage(mail));
  const path = join(folder, `${mail.id}.eml`);
  await writeFile(`${path}.part`, message);
  await rename(`${path}.part`, path);
  return { kind: 'sent' };
}
