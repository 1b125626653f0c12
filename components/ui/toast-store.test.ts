import { expect, it, vi } from 'vitest';
import { currentToasts, dismissToast, showToast, subscribeToToasts } from './toast-store';

const texts = () => currentToasts().map(({ text, tone }) => `${tone}: ${text}`);

it('keeps one of each sentence, the latest last, until it is dismissed, and tells whoever listens', () => {
  const listener = vi.fn();
  const unsubscribe = subscribeToToasts(listener);
  showToast('Nothing was linked');
  showToast('Offline', { tone: 'problem' });
  showToast('Nothing was linked');
  expect(texts()).toEqual(['problem: Offline', 'quiet: Nothing was linked']);
  for (const { id } of currentToasts()) dismissToast(id);
  expect(texts()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(5);
  unsubscribe();
  showToast('Unheard');
  expect(listener).toHaveBeenCalledTimes(5);
});
