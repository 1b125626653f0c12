import { beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { toUserId } from '@/lib/domain/ids';
import { auth } from './auth';
import { codeOf } from './code-fixture';
import { findViewer } from './find-viewer';
import { beginPairing, confirmPairing, renewRecoveryCodes, turnOffSecondFactor } from './own-second-factor';
import { aMember, browserOf, fromNetwork, PASSWORD } from './people-fixture';
import { findChallenged, signInWithCode } from './second-factor';
import { signIn } from './sign-in';

const sessionsOf = (userId: string) => prisma().authSession.count({ where: { userId } });
const recordedOf = async (subjectId: string) =>
  (await prisma().auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(({ action }) => action);

async function signedIn(role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const { headers } = await browserOf(member);
  const viewer = await findViewer(headers);
  if (!viewer) throw new Error('Nobody is signed in.');
  return { ...member, headers, viewer };
}

/** Somebody with an authenticator app, signed out everywhere. */
async function paired(role: 'customer' | 'support' = 'customer') {
  const member = await signedIn(role);
  const begun = await beginPairing(member.viewer, PASSWORD, member.headers);
  if (!begun.ok) throw new Error(begun.code);
  const confirmed = await confirmPairing(member.viewer, codeOf(begun.value), member.headers);
  if (!confirmed.ok) throw new Error(confirmed.code);
  await prisma().authSession.deleteMany({ where: { userId: member.id } });
  await prisma().rateLimit.deleteMany();
  return { ...member, uri: begun.value, codes: confirmed.value };
}

/** What the browser has after the password: a cookie for the second step, and none for a session. */
async function afterPassword({ email }: { email: string }): Promise<Headers> {
  const { headers } = await auth().api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const set = headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie));
  return new Headers([...fromNetwork(), ['cookie', set.map((cookie) => cookie.split(';')[0]).join('; ')]]);
}

beforeEach(() => prisma().rateLimit.deleteMany());

describe('pairing an app', () => {
  it('takes the password, and then a code: only then is one asked for at sign-in', async () => {
    const { viewer, headers, email } = await signedIn();
    expect(await beginPairing(viewer, 'not the password', headers)).toMatchObject({ ok: false, code: 'wrong' });
    const begun = await beginPairing(viewer, PASSWORD, headers);
    expect(begun).toMatchObject({ ok: true, value: expect.stringMatching(/^otpauth:\/\/totp\/Florin:/) });
    expect(await signIn({ email, password: PASSWORD }, fromNetwork())).toMatchObject({ value: 'customer' });
    expect(await confirmPairing(viewer, '000000', headers)).toMatchObject({ ok: false, code: 'wrong' });
    const confirmed = await confirmPairing(viewer, codeOf(begun.ok ? begun.value : ''), headers);
    expect(confirmed.ok && new Set(confirmed.value).size).toBe(10);
    expect(await signIn({ email, password: PASSWORD }, fromNetwork())).toMatchObject({ value: 'needs_code' });
    expect(await recordedOf(viewer.id)).toEqual(['own.second_factor_on']);
  });

  it('is over after a quarter of an hour, and cannot be done twice', async () => {
    const { viewer, headers } = await signedIn();
    expect(await confirmPairing(viewer, '123456', headers)).toMatchObject({ code: 'over' });
    const begun = await beginPairing(viewer, PASSWORD, headers);
    const code = codeOf(begun.ok ? begun.value : '');
    const late = new Date(Date.now() + 16 * 60_000);
    expect(await confirmPairing(viewer, code, headers, late)).toMatchObject({ code: 'over' });
    const on = { ...viewer, twoFactorEnabled: true };
    expect(await beginPairing(on, PASSWORD, headers)).toMatchObject({ code: 'on' });
    expect(await confirmPairing(on, code, headers)).toMatchObject({ code: 'over' });
  });

  it('keeps neither the secret nor a recovery code in the clear', async () => {
    const { id, uri, codes } = await paired();
    const row = JSON.stringify(await prisma().twoFactor.findUniqueOrThrow({ where: { userId: id } }));
    for (const secret of [new URL(uri).searchParams.get('secret'), ...codes]) expect(row).not.toContain(secret);
  });
});

describe('signing in', () => {
  it.each(['customer', 'support'] as const)(
    'gives a %s a session for password and code, and not before',
    async (role) => {
      const member = await paired(role);
      const browser = await afterPassword(member);
      expect([await findViewer(browser), await sessionsOf(member.id)]).toEqual([null, 0]);
      expect(await findChallenged(browser)).toBe(member.id);
      expect(await signInWithCode({ kind: 'app', code: codeOf(member.uri, { steps: 1 }) }, browser)).toEqual({
        ok: true,
        value: role,
      });
      expect(await sessionsOf(member.id)).toBe(1);
      expect(await findChallenged(browser)).toBeNull();
    },
  );

  it('takes a code once, the one it was paired with included', async () => {
    const member = await signedIn();
    const begun = await beginPairing(member.viewer, PASSWORD, member.headers);
    const uri = begun.ok ? begun.value : '';
    const code = codeOf(uri);
    expect(await confirmPairing(member.viewer, code, member.headers)).toMatchObject({ ok: true });
    expect(await signInWithCode({ kind: 'app', code }, await afterPassword(member))).toMatchObject({ code: 'wrong' });
    const next = { kind: 'app', code: codeOf(uri, { steps: 1 }) } as const;
    expect(await signInWithCode(next, await afterPassword(member))).toMatchObject({ ok: true });
    expect(await signInWithCode(next, await afterPassword(member))).toMatchObject({ code: 'wrong' });
  });

  it('takes each recovery code once, and puts it on record', async () => {
    const member = await paired();
    const given = { kind: 'recovery', code: member.codes[3] ?? '' } as const;
    expect(await signInWithCode(given, await afterPassword(member))).toMatchObject({ ok: true });
    expect(await signInWithCode(given, await afterPassword(member))).toMatchObject({ code: 'wrong' });
    expect(await recordedOf(member.id)).toEqual(['own.second_factor_on', 'own.use_recovery_code']);
  });

  it('asks for the password again after five wrong codes, and refuses every code after ten', async () => {
    const member = await paired();
    const right = () => ({ kind: 'app', code: codeOf(member.uri, { steps: 1 }) }) as const;
    const wrong = (index: number) => ({ kind: 'recovery', code: `AAAAA-0000${index}` }) as const;
    let browser = await afterPassword(member);
    for (let index = 0; index < 5; index++)
      expect(await signInWithCode(wrong(index), browser)).toMatchObject({ code: 'wrong' });
    await signInWithCode(wrong(5), browser);
    expect(await signInWithCode(right(), browser)).toMatchObject({ code: 'over' });
    browser = await afterPassword(member);
    for (let index = 6; index < 10; index++) await signInWithCode(wrong(index), browser);
    expect(await signInWithCode(right(), await afterPassword(member))).toMatchObject({ code: 'too_many' });
    expect(await sessionsOf(member.id)).toBe(0);
  });

  it('is over when the code comes ten minutes after the password', async () => {
    const member = await paired();
    const browser = await afterPassword(member);
    const late = new Date(Date.now() + 11 * 60_000);
    expect(await findChallenged(browser, late)).toBeNull();
    const given = { kind: 'app', code: codeOf(member.uri, { steps: 1 }) } as const;
    expect(await signInWithCode(given, browser, late)).toMatchObject({ code: 'over' });
  });
});

describe('an attacker', () => {
  it('gets in with no password’s cookie: none, made up, or another person’s session', async () => {
    const victim = await paired();
    const eve = await signedIn();
    const challenge = (await afterPassword(victim)).get('cookie') ?? '';
    const code = { kind: 'app', code: codeOf(victim.uri, { steps: 1 }) } as const;
    for (const cookie of ['', 'florin-3000-code=2fa-aaaaaaaaaaaaaaaaaaaa.sig', eve.headers.get('cookie') ?? ''])
      expect(await signInWithCode(code, new Headers({ cookie }))).toMatchObject({ code: 'over' });
    const unsigned = challenge.replace(/\..*/, '.c2lnbmF0dXJl');
    expect(await signInWithCode(code, new Headers({ cookie: unsigned }))).toMatchObject({ ok: false });
    expect(await sessionsOf(victim.id)).toBe(0);
  });

  it('who knows the password and is signed in as somebody else is still asked for the victim’s code', async () => {
    const [victim, eve] = [await paired(), await paired()];
    const mine = await afterPassword(eve);
    await signInWithCode({ kind: 'app', code: codeOf(eve.uri, { steps: 1 }) }, mine);
    const both = await afterPassword(victim);
    both.set('cookie', `${both.get('cookie')}; ${(await browserSession(eve.id)).get('cookie')}`);
    expect(await signInWithCode({ kind: 'app', code: codeOf(eve.uri) }, both)).toMatchObject({ code: 'wrong' });
    expect(await sessionsOf(victim.id)).toBe(0);
  });
});

/** A cookie of a session that is there. */
async function browserSession(userId: string): Promise<Headers> {
  const { token } = await prisma().authSession.findFirstOrThrow({ where: { userId } });
  const { makeSignature } = await import('better-auth/crypto');
  const signature = await makeSignature(token, process.env['AUTH_SECRET'] ?? '');
  return new Headers({ cookie: `florin-3000=${encodeURIComponent(`${token}.${signature}`)}` });
}

describe('turning it off, and new codes', () => {
  it('take the password', async () => {
    const { viewer, headers, email } = await signedIn();
    const begun = await beginPairing(viewer, PASSWORD, headers);
    const uri = begun.ok ? begun.value : '';
    const confirmed = await confirmPairing(viewer, codeOf(uri), headers);
    await signIn({ email, password: PASSWORD }, fromNetwork());
    const given = { kind: 'app', code: codeOf(uri, { steps: 1 }) } as const;
    await signInWithCode(given, await afterPassword({ email }));
    const browser = await browserSession(viewer.id);
    const now = await findViewer(browser);
    if (!now) throw new Error('Nobody is signed in.');
    expect(now.twoFactorEnabled).toBe(true);

    expect(await renewRecoveryCodes(now, 'not the password', browser)).toMatchObject({ code: 'wrong' });
    const renewed = await renewRecoveryCodes(now, PASSWORD, browser);
    expect(renewed.ok && renewed.value).toHaveLength(10);
    const old = { kind: 'recovery', code: (confirmed.ok && confirmed.value[0]) || '' } as const;
    expect(await signInWithCode(old, await afterPassword({ email }))).toMatchObject({ code: 'wrong' });

    expect(await turnOffSecondFactor(now, 'not the password', browser)).toMatchObject({ code: 'wrong' });
    expect(await prisma().twoFactor.count({ where: { userId: viewer.id } })).toBe(1);
    expect(await turnOffSecondFactor(now, PASSWORD, browser)).toMatchObject({ ok: true });
    expect(await prisma().twoFactor.count({ where: { userId: viewer.id } })).toBe(0);
    expect(await signIn({ email, password: PASSWORD }, fromNetwork())).toMatchObject({ value: 'customer' });
    expect(await recordedOf(toUserId(viewer.id))).toEqual([
      'own.second_factor_on',
      'own.new_recovery_codes',
      'own.second_factor_off',
    ]);
  });
});
