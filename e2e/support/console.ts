import { expect, type BrowserContext } from '@playwright/test';

/** Writes down what goes wrong in any page of the context. The answer looks at it, leaving out what was to be expected. */
export function watchConsole(context: BrowserContext): (allowed: RegExp | null) => void {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  return (allowed) => {
    expect(heard.filter((line) => !allowed?.test(line))).toEqual([]);
  };
}
