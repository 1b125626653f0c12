import { useEffect, useRef, type FormEvent } from 'react';
import type { CodeNotice } from '../../protocol';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';
import { SkipLinkButton } from '../skip-link-button';

const TROUBLE: Record<CodeNotice, string> = {
  invalid: 'That code is not right. Check it and try again.',
  expired: 'That code has run out. Enter the newest one.',
  too_many: 'That was tried too often. Finish without saving, and try another day.',
};

export function LinkCodePane({ view, flow }: PaneProps<'link_code'>) {
  const input = useRef<HTMLInputElement>(null);
  const notice = flow.pending === null ? view.notice : null;
  useEffect(() => {
    if (view.notice) input.current?.select();
  }, [view]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    flow.act({ action: 'give_code', code: String(new FormData(event.currentTarget).get('code')).trim() });
  }

  return (
    <form className="fill" onSubmit={submit}>
      <div className="body">
        <PaneHeading>Enter the code from Link</PaneHeading>
        <p className="lead">Six digits, as if they had just been sent to your phone.</p>
        <label className="labelled">
          Code
          <input
            ref={input}
            className="field"
            name="code"
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            aria-invalid={notice !== null}
            aria-describedby="code-trouble"
          />
        </label>
        <div id="code-trouble" role="alert">
          {notice && <p className="trouble">{TROUBLE[notice]}</p>}
        </div>
        <p className="note">
          <code>000001</code> is wrong, <code>000002</code> has run out, <code>000003</code> was tried too often. Any
          other six digits are right.
        </p>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>
        <Button type="submit" pending={flow.pending?.action === 'give_code'}>
          Continue
        </Button>
        <SkipLinkButton flow={flow} />
      </Footer>
    </form>
  );
}
