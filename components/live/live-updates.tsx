'use client';

import { useEffect, useRef, useState } from 'react';
import { isAway, setAway } from './away';
import { AwayNote } from './away-note';
import type { Contact } from './live-connection';
import { askForRedraw, onRedrawAsked } from './redraw-signal';
import { shareConnection } from './share-connection';
import { useRedraw } from './use-redraw';

interface Props {
  /** Of what this page was drawn from. */
  version: string;
  /** The person's zone, for the time of the last contact. */
  timeZone: string;
}

/** Keeps an open page true: draws it anew when its person's accounts change anywhere, and says so when nobody can be asked. */
export function LiveUpdates({ version, timeZone }: Props) {
  const redraw = useRedraw();
  const [contact, setContact] = useState<Contact | null>(null);
  const [lastContact, setLastContact] = useState<Date | null>(null);
  const drawn = useRef(version);

  useEffect(() => {
    drawn.current = version;
  }, [version]);

  useEffect(() => {
    let inTouch = new Date();
    const touch = setInterval(() => {
      if (!isAway()) inTouch = new Date();
    }, 1_000);
    const letGo = shareConnection({
      onContact(found) {
        setAway(found === 'away');
        setContact(found);
        if (isAway()) setLastContact(inTouch);
      },
      onVersion: (known) => {
        if (known !== drawn.current) redraw();
      },
    });
    // Without the server it would be asked for in vain; once it is back the page is drawn anyway.
    const stop = onRedrawAsked(() => {
      if (!isAway()) redraw();
    });
    // A page out of the browser's cache is as old as when it was left.
    const back = new AbortController();
    window.addEventListener('popstate', askForRedraw, back);
    window.addEventListener('pageshow', ({ persisted }) => persisted && askForRedraw(), back);
    return () => {
      clearInterval(touch);
      letGo();
      setAway(false);
      stop();
      back.abort();
    };
  }, [redraw]);

  return <AwayNote since={contact === 'away' ? lastContact : null} timeZone={timeZone} />;
}
