import { expect, it } from 'vitest';
import { maskOwnership } from './owner-entry';

const owner = (id: string, name: string) => ({
  id,
  name,
  email: 'secret.part@example.com',
  phone: '+1 555 123 0100',
  address: '77 Hidden Lane, Anytown',
});

it('compares every joint owner and lets no full value through', () => {
  const { entries } = maskOwnership(
    { observedAt: '', owners: [owner('fcaown_1', 'Sam Rivera'), owner('fcaown_2', 'ANA RIVERA')] },
    'Ana Rivera',
  );
  expect(entries.map(({ match }) => match.kind)).toEqual(['different', 'match']);
  expect(JSON.stringify(entries)).not.toMatch(/secret\.part|123|77|Sam Rivera|ANA RIVERA/);
});
