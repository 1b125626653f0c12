const NAME = 'florin-single-keys';

/** Whether plain letters are shortcuts on this device. Some people need them off: they speak to the page, or a key slips. */
export const singleKeysOn = (): boolean => localStorage.getItem(NAME) !== 'off';

export function setSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, 'off');
}
