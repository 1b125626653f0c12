import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, maskEmail, maskName, maskOwner, maskPhone } from './mask-owner';

const letters = (text: string) => text.match(/\p{L}/gu) ?? [];
const numbers = (text: string) => text.match(/\p{N}/gu) ?? [];

describe('maskName', () => {
  it.each([
    ['Ana Rivera', 'A••• R••••'],
    ['Sam R', 'S••• R••••'],
    ['Élodie de la Cruz', 'É••• C••••'],
    ['RIVERA, ANA', 'R••• A••••'],
    ['Madonna', 'M•••'],
    ['王小明', '王•••'],
    ['  ', '•••'],
    ['1234', '•••'],
  ])('turns %j into %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('shows two letters at most, and not how long the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const masked = maskName(name);
        expect(letters(masked).length).toBeLessThanOrEqual(2);
        expect(numbers(masked)).toEqual([]);
        expect(masked.replace(/[\p{L}\p{M}]/gu, '')).toMatch(/^(•••|••• ••••)$/u);
      }),
    );
  });
});

describe('maskEmail', () => {
  it.each([
    ['ana.rivera@example.com', 'a•••@example.com'],
    ['"a@b"@example.com', '"•••@example.com'],
    ['not an address', '•••'],
    ['@example.com', '•••'],
  ])('turns %j into %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });

  it('shows one character of the name and the domain', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const domain = email.slice(email.lastIndexOf('@') + 1);
        expect(maskEmail(email)).toBe(`${email[0]}•••@${domain}`);
      }),
    );
  });
});

describe('maskPhone', () => {
  it.each([
    ['+1 (555) 555-0100', '(•••) •••-0100'],
    ['5555550100', '(•••) •••-0100'],
    ['+44 20 7946 0958', '(•••) •••-0958'],
    ['0100', '•••'],
    ['555-0100', '•••'],
    ['', '•••'],
  ])('turns %j into %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('shows the last four digits at most', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[0-9 ()+-]{0,20}$/), (text, phone) => {
        expect(numbers(maskPhone(text + phone)).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('maskAddress', () => {
  it.each([
    ['123 Main St, Anytown, CA 94110', '••• Main St, Anytown'],
    ['123 Main St\nAnytown\nCA 94110', '••• Main St, Anytown'],
    ['123 Main St, Apt 4B, Anytown, CA 94110', '••• Main St, Anytown'],
    ['123 Main St, Apt B, Anytown', '••• Main St, Anytown'],
    ['123 Main St, c/o Jane Doe, CA', '••• Main St'],
    ['123 4th Street, Anytown', '••• Street, Anytown'],
    ['Rose Cottage, Anytown', '•••, Anytown'],
    ['PO Box 12, CA 94110', 'PO Box •••'],
    ['', '•••'],
  ])('turns %j into %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('never shows a number', () => {
    const part = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.constantFrom('Main St', ', ', '\n', ' ', 'Anytown', '½', '٣'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(numbers(maskAddress(parts.join('')))).toEqual([]);
      }),
    );
  });
});

describe('maskOwner', () => {
  it('keeps apart what is hidden and what was never provided', () => {
    const owner = { id: 'fcaown_1', name: 'Sam Rivera', email: null, phone: null, address: '1 Main St, Anytown' };
    expect(maskOwner(owner)).toEqual({
      id: 'fcaown_1',
      name: 'S••• R••••',
      email: null,
      phone: null,
      address: '••• Main St, Anytown',
    });
  });
});
