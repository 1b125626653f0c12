import { useEffect, useRef, type FormEvent } from 'react';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';

const WRONG = 'That username or password is not right. Check both and try again.';

/** The bank's own sign-in. What is typed goes to the sandbox, which looks at the password once and keeps neither. */
export function SignInPane({ view, flow }: PaneProps<'sign_in_form'>) {
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (view.wrongPassword) password.current?.select();
  }, [view]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    flow.act({ action: 'sign_in', username: String(fields.get('username')), password: String(fields.get('password')) });
  }

  const isWrong = view.wrongPassword && flow.pending === null;
  return (
    <form className="fill" onSubmit={submit}>
      <div className="body">
        <PaneHeading>Sign in to {view.institutionName}</PaneHeading>
        <p className="lead">This bank is made up, so any username and password open it.</p>
        <label className="labelled">
          Username
          <input
            className="field"
            name="username"
            required
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </label>
        <label className="labelled">
          Password
          <input
            ref={password}
            className="field"
            type="password"
            name="password"
            required
            autoComplete="off"
            aria-invalid={isWrong}
            aria-describedby="sign-in-trouble"
          />
        </label>
        <div id="sign-in-trouble" role="alert">
          {isWrong && <p className="trouble">{WRONG}</p>}
        </div>
        <p className="note">
          The password <code>incorrect</code> is turned down, <code>error</code> ends the sign-in, and <code>mfa</code>,{' '}
          <code>confirm_mfa</code>, <code>options</code> or <code>security_question</code> ask for more.
        </p>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>
        <Button type="submit" pending={flow.pending?.action === 'sign_in'}>
          Sign in
        </Button>
      </Footer>
    </form>
  );
}
