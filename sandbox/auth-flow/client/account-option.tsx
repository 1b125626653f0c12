import type { AccountChoice } from '../protocol';

interface Props {
  account: AccountChoice;
  type: 'checkbox' | 'radio';
  isChosen: boolean;
  /** The limit is reached and this account is not part of it. */
  isFull: boolean;
  /** Id of the text that says why it may not be chosen. */
  refusedBecause?: string;
  onToggle: () => void;
}

/** One account. Its accessible name begins with its own name and ends with its last four digits. */
export function AccountOption({ account, type, isChosen, isFull, refusedBecause, onToggle }: Props) {
  return (
    <li>
      <label className="row account">
        <input
          type={type}
          name="account"
          checked={isChosen}
          disabled={account.refusal !== null || isFull}
          {...(refusedBecause !== undefined && { 'aria-describedby': refusedBecause })}
          onChange={onToggle}
        />
        <span className="row-name">
          <span className="account-name">{account.name}</span> <AccountDetail account={account} />
        </span>
      </label>
    </li>
  );
}

export function AccountDetail({ account }: { account: AccountChoice }) {
  return (
    <span className="detail">
      {account.kind} <span className="unseen">ending in </span>
      <span aria-hidden="true">••••</span>
      {account.last4}
    </span>
  );
}
