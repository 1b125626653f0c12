import { useState } from 'react';
import type { ConsoleBoot } from '../protocol';
import { AccountsPanel } from './accounts-panel';
import { DeliveriesPanel } from './deliveries-panel';
import { EventsPanel } from './events-panel';
import { FaultsPanel } from './faults-panel';
import { Header } from './header';
import { SettingsPanel } from './settings-panel';
import { SessionsPanel } from './sessions-panel';
import { Tabs, type Tab } from './tabs';
import { TimePanel } from './time-panel';
import { useSandbox } from './use-sandbox';

/** The whole console: what there is on five lists and in one place for time, what goes wrong on another. */
export function Console({ boot }: { boot: ConsoleBoot }) {
  const sandbox = useSandbox();
  const [tab, setTab] = useState<Tab>('accounts');
  const { shown, notice } = sandbox;
  return (
    <>
      <Header shown={shown} sandbox={sandbox} />
      <main className="console">
        <Tabs chosen={tab} counts={shown?.state.counts ?? null} onChoose={setTab} />
        <p role={notice?.isTrouble ? 'alert' : 'status'} className={notice?.isTrouble ? 'notice trouble' : 'notice'}>
          {notice?.text}
        </p>
        <section role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
          {shown === null && <p className="nothing">Asking the sandbox…</p>}
          {shown && tab === 'accounts' && (
            <AccountsPanel accounts={shown.state.accounts} now={shown.state.now} sandbox={sandbox} />
          )}
          {shown && tab === 'sessions' && (
            <SessionsPanel sessions={shown.state.sessions} institutions={boot.institutions} sandbox={sandbox} />
          )}
          {shown && tab === 'events' && <EventsPanel events={shown.state.events} sandbox={sandbox} />}
          {shown && tab === 'deliveries' && (
            <DeliveriesPanel deliveries={shown.deliveries} mode={shown.state.settings.webhook_mode} sandbox={sandbox} />
          )}
          {shown && tab === 'time' && <TimePanel state={shown.state} sandbox={sandbox} />}
          {shown && tab === 'settings' && (
            <SettingsPanel state={shown.state} banks={boot.institutions.map(({ name }) => name)} sandbox={sandbox} />
          )}
          {shown && tab === 'faults' && <FaultsPanel faults={shown.faults} sandbox={sandbox} />}
        </section>
      </main>
    </>
  );
}
