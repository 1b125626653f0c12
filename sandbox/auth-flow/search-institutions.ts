import type { Institution } from '../state/institutions';

/** Institutions of whose name every typed word begins a word; punctuation and case do not matter. */
export function searchInstitutions(institutions: readonly Institution[], query: string): Institution[] {
  const typed = words(query);
  if (typed.length === 0) return [];
  return institutions.filter((institution) => {
    const inName = words(institution.name);
    return typed.every((part) => inName.some((word) => word.startsWith(part)));
  });
}

function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
