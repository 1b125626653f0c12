/** What befalls an account after it is linked, so that every state the pages know can be seen. */
export type Trouble = 'refresh_fails' | 'expires_soon' | 'disconnected';

export interface SeededLink {
  readonly institution: string;
  readonly accounts: readonly string[];
  readonly trouble?: Readonly<Record<string, Trouble>>;
}

/** What the demo's people have linked, by e-mail. Someone without an entry has linked nothing: the empty state. */
export const SEEDED_LINKS: Readonly<Record<string, readonly SeededLink[]>> = {
  'ada@florin.example': [
    {
      institution: 'Sandbar Credit Union',
      accounts: [
        'Everyday Checking',
        'Rainy Day Savings',
        'Tidewater Credit Card',
        'Harbor Brokerage',
        'Vacation Club',
        'Branch Checking (updates weekly)',
      ],
    },
    { institution: 'Ownership Accounts', accounts: ['Joint Owners'] },
  ],
  'ben@florin.example': [
    {
      institution: 'Sandbar Credit Union',
      accounts: ['Everyday Checking', 'Traveler Account', 'Home Mortgage', 'Home Equity Line of Credit'],
      trouble: { 'Home Equity Line of Credit': 'refresh_fails', 'Traveler Account': 'expires_soon' },
    },
    {
      institution: 'Ownership Accounts',
      accounts: ['Three Owners', 'Joint Owners'],
      trouble: { 'Joint Owners': 'disconnected' },
    },
    { institution: 'Test (Non-OAuth)', accounts: ['Success', 'Failure'] },
  ],
};
