import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import type { AccountState } from './account-state';
import { stateBadge, stateFootnote, stateText } from './account-state-text';

const NOW = new Date('2026-11-21T19:02:00Z'); // 14:02 on Sat 21 Nov in New York
const ZONE = 'America/New_York';
const TODAY = new Date('2026-11-21T14:00:00Z');
const YESTERDAY = new Date('2026-11-20T14:00:00Z');
const EARLIER = new Date('2026-11-17T14:00:00Z');

it.each<[AccountState, text: string, foot: string, badge: string | undefined]>([
  [
    { kind: 'fresh', asOf: TODAY, checkedAt: new Date('2026-11-21T18:59:00Z') },
    'Saldo: hoy a las 9:00 · comprobado hace 3 min',
    'Saldo: hoy a las 9:00',
    undefined,
  ],
  [
    { kind: 'old', asOf: EARLIER, checkedAt: TODAY },
    'Último saldo: mar 17 nov · tu banco actualiza despacio',
    'Saldo: mar 17 nov',
    undefined,
  ],
  [
    { kind: 'updating', slow: true, asOf: TODAY },
    'Sigue actualizándose. Se muestra el saldo de las 9:00',
    'Sigue actualizándose…',
    'Actualizando',
  ],
  [
    { kind: 'failed', attemptedAt: NOW, asOf: YESTERDAY },
    'No se pudo actualizar a las 14:02. Se muestra el saldo de ayer a las 9:00',
    'No se pudo actualizar a las 14:02',
    'Sin actualizar',
  ],
  [
    { kind: 'failed', attemptedAt: EARLIER, asOf: null },
    'No se pudo obtener tu saldo el mar 17 nov',
    'No se pudo obtener tu saldo el mar 17 nov',
    'Sin actualizar',
  ],
  [
    { kind: 'expiring', endsAt: new Date('2026-12-12T12:00:00Z'), asOf: TODAY },
    'El acceso termina el 12 dic. Renuévalo ahora para seguir recibiendo actualizaciones',
    'Saldo: hoy a las 9:00',
    'Termina el 12 dic',
  ],
  [
    { kind: 'inactive', since: YESTERDAY },
    'Conexión perdida ayer a las 9:00',
    'Conexión perdida ayer a las 9:00',
    'Conexión perdida',
  ],
])('tells a state in Spanish: %o', (state, text, foot, badge) => {
  const words = wordsIn('es');
  expect(stateText(state, NOW, ZONE, words)).toBe(text);
  expect(stateFootnote(state, NOW, ZONE, words)).toBe(foot);
  expect(stateBadge(state, NOW, ZONE, words)?.text).toBe(badge);
});
