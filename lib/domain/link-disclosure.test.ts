import { expect, it } from 'vitest';
import { disclosureVersion, versionText } from './link-disclosure';

it('calls a wording by its date, and by its language where that is not English', () => {
  expect(disclosureVersion('en')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(disclosureVersion('es')).toBe(`${disclosureVersion('en')}.es`);
});

it.each([
  ['2026-11-21', '2026-11-21'],
  ['2026-11-21.es', '2026-11-21 (Español)'],
  ['2026-11-21.xx', '2026-11-21.xx'],
  ['first', 'first'],
])('reads the version %s as %s', (version, text) => expect(versionText(version)).toBe(text));
