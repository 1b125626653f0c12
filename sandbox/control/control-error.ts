/** A control request that cannot be carried out. The message says what to send instead. */
export class ControlError extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}
