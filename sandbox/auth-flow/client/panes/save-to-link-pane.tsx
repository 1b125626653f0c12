import type { FormEvent } from 'react';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import { SkipLinkButton } from '../skip-link-button';

/** After linking: the offer to keep the accounts for the next business. Nothing is lost by declining. */
export function SaveToLinkPane({ flow }: PaneProps<'save_to_link'>) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    flow.act({ action: 'save_to_link', phone: String(new FormData(event.currentTarget).get('phone')) });
  }
  return (
    <form className="fill" onSubmit={submit}>
      <div className="body">
        <PaneHeading>Save this for the next time?</PaneHeading>
        <p className="lead">
          Your accounts are connected. With your phone number Link remembers them, so that you need no bank sign-in when
          another business asks.
        </p>
        <label className="labelled">
          Phone number
          <input className="field" name="phone" type="tel" required autoComplete="tel" maxLength={40} />
        </label>
        <p className="note">No message is sent. Any number is taken.</p>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>
        <Button type="submit" pending={flow.pending?.action === 'save_to_link'}>
          Save with Link
        </Button>
        <SkipLinkButton flow={flow} />
      </Footer>
    </form>
  );
}
