import { useEffect, useRef, type FormEvent } from 'react';
import type { ChallengeKind } from '../../protocol';
import { Button } from '../button';
import { Footer, UNREACHABLE } from '../footer';
import { PaneHeading } from '../pane-heading';
import type { PaneProps } from '../pane-props';

const WAYS = ['Text message to ••• ••• 0148', 'E-mail to a•••@example.com'];

const WORDS: Record<ChallengeKind, { title: string; text: string; field: string; button: string }> = {
  options: {
    title: 'How shall the bank reach you?',
    text: 'It sends a code to make sure that this is you.',
    field: 'Where to',
    button: 'Send the code',
  },
  mfa: {
    title: 'Enter the code from your bank',
    text: 'Nothing was sent, as this bank is made up. Any code opens it.',
    field: 'Code',
    button: 'Continue',
  },
  confirm_mfa: {
    title: 'Confirm on your phone',
    text: 'A real bank would now ask in its own app whether this is you. Here you say so yourself.',
    field: '',
    button: 'I have confirmed',
  },
  security_question: {
    title: 'Answer a security question',
    text: 'The bank asks what only you should know. Any answer opens this one.',
    field: 'What was the name of your first pet?',
    button: 'Continue',
  },
};

/** What a bank asks for after the password. */
export function ChallengePane({ view, flow }: PaneProps<'challenge'>) {
  const input = useRef<HTMLInputElement>(null);
  const { title, text, field, button } = WORDS[view.kind];
  const isWrong = view.wrong && flow.pending === null;
  useEffect(() => {
    if (view.wrong) input.current?.select();
  }, [view]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = String(new FormData(event.currentTarget).get('answer') ?? 'confirmed');
    flow.act({ action: 'answer_challenge', answer });
  }

  return (
    <form className="fill" onSubmit={submit}>
      <div className="body">
        <PaneHeading>{title}</PaneHeading>
        <p className="lead">
          {view.institutionName} wants to be sure. {text}
        </p>
        {view.kind === 'options' && <Ways label={field} />}
        {(view.kind === 'mfa' || view.kind === 'security_question') && (
          <label className="labelled">
            {field}
            <input
              ref={input}
              className="field"
              name="answer"
              required
              autoComplete={view.kind === 'mfa' ? 'one-time-code' : 'off'}
              aria-invalid={isWrong}
              aria-describedby="challenge-trouble"
            />
          </label>
        )}
        <div id="challenge-trouble" role="alert">
          {isWrong && <p className="trouble">That is not what the bank expected. Try again.</p>}
        </div>
      </div>
      <Footer trouble={flow.unreachable && UNREACHABLE}>
        <Button type="submit" pending={flow.pending?.action === 'answer_challenge'}>
          {button}
        </Button>
      </Footer>
    </form>
  );
}

function Ways({ label }: { label: string }) {
  return (
    <fieldset className="accounts">
      <legend className="unseen">{label}</legend>
      {WAYS.map((way, index) => (
        <label key={way} className="row account">
          <input type="radio" name="answer" value={`way-${index + 1}`} defaultChecked={index === 0} />
          <span className="row-name">{way}</span>
        </label>
      ))}
    </fieldset>
  );
}
