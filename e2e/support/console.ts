import { expect, type BrowserContext } from '@playwright/test';

/**
 * Writes down what any page of the context says to the console, and what it throws. The answer looks at it, leaving out what was to be
 * expected: nothing else belongs there, least of all somebody's account.
 */
export function watchConsole(context: BrowserContext): (allowed: RegExp | null) => void {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()} (${message.location().url})`));
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  return (allowed) => {
    expect(heard.filter((line) => !allowed?.test(line))).toEqual([]);
  };
}
