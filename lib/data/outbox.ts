import 'server-only';
import { randomUUID } from 'node:crypto';
import { EFFECT_KINDS, type EffectFailure, type NewEffect, openKey, type TakenEffect } from '@/lib/domain/outbox';
import { Prisma } from '@/prisma/generated/client';
import { prisma } from './prisma';

const { sql } = Prisma;

/** Longer than the longest call: when it runs out, whoever had taken the effect is gone. */
const LEASE = sql`interval '2 minutes'`;

/** What a later release enters is left to it, unleased: an e-mail somebody has taken is not sent by the next. */
const KINDS = [...EFFECT_KINDS];

/** The customer goes when nothing of theirs is left to disconnect. */
const MAY_BE_DONE = sql`(o.kind <> 'delete_customer' OR NOT EXISTS (
  SELECT 1 FROM outbox_effects e WHERE e.account_holder_id = o.account_holder_id AND e.kind = 'disconnect_account' AND e.open_key IS NOT NULL))`;

/**
 * Writes what must happen elsewhere, in the caller's transaction, beside the reason for it. What is wanted already is not written twice; what
 * takes back an earlier wish replaces it; what was parked is tried anew.
 */
export async function enqueueEffects(
  effects: readonly NewEffect[],
  tx: Pick<Prisma.TransactionClient, '$executeRaw'> = prisma(),
): Promise<void> {
  if (effects.length === 0) return;
  const rows = effects.map((effect) => ({ ...effect, id: randomUUID(), openKey: openKey(effect) }));
  await tx.$executeRaw`
    INSERT INTO outbox_effects AS o (id, kind, subject_id, account_holder_id, open_key, next_attempt_at)
    SELECT id, kind, "subjectId", "accountHolderId", "openKey", COALESCE("notBefore", now())
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x (id text, kind text, "subjectId" text, "accountHolderId" text, "openKey" text, "notBefore" timestamptz)
    ORDER BY "openKey"
    ON CONFLICT (open_key) DO UPDATE SET kind = excluded.kind, wish = o.wish + 1, status = 'waiting', attempts = 0, next_attempt_at = now(), last_error = NULL
    WHERE o.kind <> excluded.kind OR o.status = 'parked'`;
}

/** What was parked is due again, whatever was answered before; answers the key to take it by, null when it is not parked. */
export async function unparkEffect(id: string): Promise<string | null> {
  const [row] = await prisma().$queryRaw<{ openKey: string }[]>`
    UPDATE outbox_effects SET status = 'waiting', wish = wish + 1, attempts = 0, next_attempt_at = now(), last_error = NULL
    WHERE id = ${id} AND status = 'parked' AND open_key IS NOT NULL RETURNING open_key AS "openKey"`;
  return row?.openKey ?? null;
}

/** Takes effects that are due: for two minutes nobody else gets them. What another worker is taking at this moment is passed over. */
export function takeDueEffects(limit: number): Promise<TakenEffect[]> {
  return take(sql`o.next_attempt_at <= now()`, limit);
}

/** Takes the effect with this key at once, due or not; null when it is done, parked, or in somebody's hands. */
export async function takeEffect(key: string): Promise<TakenEffect | null> {
  const [effect] = await take(sql`o.open_key = ${key}`, 1);
  return effect ?? null;
}

async function take(which: Prisma.Sql, limit: number): Promise<TakenEffect[]> {
  const rows = await prisma().$queryRaw<(Omit<TakenEffect, 'kind'> & { kind: string })[]>`
    WITH due AS (
      SELECT o.id, o.leased_until IS NOT NULL AS cut_off FROM outbox_effects o
      WHERE o.status = 'waiting' AND o.kind = ANY(${KINDS}) AND ${which} AND (o.leased_until IS NULL OR o.leased_until <= now()) AND ${MAY_BE_DONE}
      ORDER BY o.next_attempt_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE outbox_effects o SET leased_until = now() + ${LEASE}, attempts = o.attempts + 1
    FROM due WHERE o.id = due.id
    RETURNING o.id, o.kind, o.subject_id AS "subjectId", o.account_holder_id AS "accountHolderId", o.wish, o.attempts, o.answers, due.cut_off AS "cutOff"`;
  return rows.flatMap((row) => {
    const kind = EFFECT_KINDS.find((known) => known === row.kind);
    return kind ? [{ ...row, kind }] : [];
  });
}

/** It is done. Where the person changed their mind meanwhile, what they want now is due at once. */
export async function settleEffect({ id, wish }: TakenEffect): Promise<void> {
  await prisma().$executeRaw`
    UPDATE outbox_effects SET leased_until = NULL, last_error = NULL,
      status = CASE WHEN wish = ${wish} THEN 'done' ELSE 'waiting' END,
      open_key = CASE WHEN wish <> ${wish} THEN open_key END,
      settled_at = CASE WHEN wish = ${wish} THEN now() END
    WHERE id = ${id}`;
}

export async function postponeEffect(
  { id, wish }: TakenEffect,
  { error, answered }: EffectFailure,
  delayMs: number,
): Promise<void> {
  await prisma().$executeRaw`
    UPDATE outbox_effects SET leased_until = NULL, last_error = ${error}, answers = answers + ${answered ? 1 : 0},
      next_attempt_at = CASE WHEN wish = ${wish} THEN now() + ${delayMs} * interval '1 millisecond' ELSE now() END
    WHERE id = ${id}`;
}

/** It cannot succeed as it is: kept with its reason, and tried again only when it is wanted anew. */
export async function parkEffect({ id, wish }: TakenEffect, { error }: EffectFailure): Promise<void> {
  await prisma().$executeRaw`
    UPDATE outbox_effects SET leased_until = NULL, last_error = ${error}, answers = answers + 1,
      status = CASE WHEN wish = ${wish} THEN 'parked' ELSE 'waiting' END
    WHERE id = ${id}`;
}
