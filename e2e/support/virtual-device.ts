import type { Page } from '@playwright/test';

/** A device of Chromium's own that keeps passkeys and knows its owner, for one page. https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn */
export async function addDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
