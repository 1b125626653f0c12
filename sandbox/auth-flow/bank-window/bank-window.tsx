import { BankApproval } from '../client/bank-approval';
import { Ribbon } from '../client/ribbon';
import { CHANNEL, type BankBoot, type MessageFromBank } from '../protocol';

/** The imitated bank's own window: asks, answers to the modal that opened it, and goes. */
export function BankWindow({ boot }: { boot: BankBoot }) {
  function leave() {
    const message: MessageFromBank = { channel: CHANNEL, type: 'bank_answered' };
    window.opener?.postMessage(message, location.origin);
    window.close();
  }
  return (
    <main className="sheet" aria-label="Your bank">
      <div className="top">
        <Ribbon />
      </div>
      <BankApproval
        institutionName={boot.institutionName}
        businessName={boot.businessName}
        ticket={boot.ticket}
        offered={boot.offered}
        onAnswered={leave}
      />
    </main>
  );
}
