import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';

/**
 * Has the device make a passkey; or why it did not: there is one on it, or its owner thought better of it. The library is loaded when a device
 * is asked, and by nobody else.
 */
export async function createPasskey(
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
): Promise<RegistrationResponseJSON | 'there' | 'cancelled'> {
  try {
    const { startRegistration } = await import('@simplewebauthn/browser');
    return await startRegistration({ optionsJSON });
  } catch (error) {
    return error instanceof Error && error.name === 'InvalidStateError' ? 'there' : 'cancelled';
  }
}
