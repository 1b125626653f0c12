/** Why someone links: a first or further bank, more accounts of one, or one whose access is ending, lost, ended by themselves, or too narrow. */
export type LinkPurpose = 'link' | 'add' | 'renew' | 'reconnect' | 'link_again' | 'grant';

export interface LinkRequest {
  readonly purpose: LinkPurpose;
  /** The bank to choose again, where it is one that is known. */
  readonly institutionName?: string | undefined;
}
