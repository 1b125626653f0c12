import { expect, type BrowserContext } from '@playwright/test';

/** What the browser tests say of themselves: they let no service worker run but where a journey is about it. */
const OF_THE_TESTS = /^warning: Service Worker registration blocked by Playwright/;

/**
 * Writes down what any page of the context says to the console, and what it throws. The answer looks at it, leaving out what was to be
 * expected: nothing else belongs there, least of all somebody's account.
 */
export function watchConsole(context: BrowserContext): (allowed: RegExp | null) => void {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  return (allowed) => {
    expect(heard.filter((line) => !OF_THE_TESTS.test(line) && !allowed?.test(line))).toEqual([]);
  };
}
