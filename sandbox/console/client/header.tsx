import type { Shown } from '../protocol';
import { moment } from './format';
import { ResetButton } from './reset-button';
import type { SandboxDriver } from './use-sandbox';

export function Header({ shown, sandbox }: { shown: Shown | null; sandbox: SandboxDriver }) {
  return (
    <header className="header">
      <div>
        <h1>Sandbox</h1>
        <p className="note">
          {shown ? (
            <>
              Its clock says <time dateTime={iso(shown.state.now)}>{moment(shown.state.now)}</time>
            </>
          ) : (
            'Its clock is being read'
          )}
        </p>
      </div>
      <ResetButton sandbox={sandbox} />
    </header>
  );
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
