import 'server-only';
import { z } from 'zod';
import { type AlertSettings, channelsOf, DEFAULT_ALERT_SETTINGS } from '@/lib/domain/alert-settings';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

const Stored = z.record(z.string(), z.object({ inApp: z.boolean(), email: z.boolean() })).catch({});

interface Row {
  readonly channels: unknown;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
}

/** A kind that was not there to be chosen about is told, as by default. */
export function toAlertSettings(row: Row | null): AlertSettings {
  if (!row) return DEFAULT_ALERT_SETTINGS;
  const { quietFrom: from, quietTo: to } = row;
  const stored = Stored.parse(row.channels);
  return {
    channels: channelsOf((kind) => stored[kind] ?? DEFAULT_ALERT_SETTINGS.channels[kind]),
    quiet: from === null || to === null ? null : { from, to },
  };
}

export async function readAlertSettings(userId: UserId): Promise<AlertSettings> {
  return toAlertSettings(await prisma().alertChoices.findUnique({ where: { userId } }));
}

export async function saveAlertSettings(userId: UserId, { channels, quiet }: AlertSettings): Promise<void> {
  const stored = Object.fromEntries(
    Object.entries(channels).map(([kind, { inApp, email }]) => [kind, { inApp, email }]),
  );
  const data = { channels: stored, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
  await prisma().alertChoices.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}
