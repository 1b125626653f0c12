/** Why someone links: a first or further bank, or one whose access is ending, lost, ended by themselves, or too narrow. */
export type LinkPurpose = 'link' | 'renew' | 'reconnect' | 'link_again' | 'grant';

export interface LinkRequest {
  readonly purpose: LinkPurpose;
  /** The bank to choose again, where it is one that is known. */
  readonly institutionName?: string;
}

/** The verb on the button. */
export const PURPOSE_LABELS: Record<LinkPurpose, string> = {
  link: 'Link a bank',
  renew: 'Renew',
  reconnect: 'Reconnect',
  link_again: 'Link again',
  grant: 'Grant access',
};

const TITLES: Record<Exclude<LinkPurpose, 'link'>, string> = {
  renew: 'Renew access to',
  reconnect: 'Reconnect',
  link_again: 'Link again:',
  grant: 'Grant access to balances at',
};

export const purposeTitle = ({ purpose, institutionName }: LinkRequest): string =>
  purpose === 'link' || institutionName === undefined ? 'Link a bank' : `${TITLES[purpose]} ${institutionName}`;
