/** An authenticator app that is about to be paired: what it scans, and what is typed where nothing can be scanned. */
export interface Pairing {
  /** `otpauth://totp/…`, which holds the secret. */
  readonly uri: string;
  /** The secret in groups of four. */
  readonly secret: string;
  /** The QR code as the path of its dark squares, `size` squares to a side. */
  readonly qr: { readonly path: string; readonly size: number };
}

/** Where the set-up of the second factor has got to. */
export interface SecondFactorState {
  readonly step: 'password' | 'scan' | 'codes';
  readonly message: string | null;
  readonly faults: { readonly password?: string | undefined; readonly code?: string | undefined };
  readonly pairing: Pairing | null;
  /** Told once, when it is on. */
  readonly codes: readonly string[];
}

export const NOT_BEGUN: SecondFactorState = { step: 'password', message: null, faults: {}, pairing: null, codes: [] };

/** What new recovery codes are answered with. */
export interface RecoveryCodesState {
  readonly message: string | null;
  readonly faults: { readonly password?: string | undefined };
  readonly codes: readonly string[];
}
