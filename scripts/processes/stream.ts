import { anAccount, deliverUntilTaken, type Event } from './deliver';

const ACCOUNTS = 20;

/** A stream of news of many accounts, some of it told twice, until it is told to end; every delivery is repeated until it is taken. */
export function startStream(webUrls: readonly string[], lanes = 8) {
  const accounts = Array.from({ length: ACCOUNTS }, anAccount);
  const latest = new Map<string, number>();
  const sent: Event[] = [];
  const answers: Record<string, number> = {};
  let next = 0;
  let isOver = false;

  async function runLane(): Promise<void> {
    while (!isOver) {
      const number = next++;
      const account = accounts[number % ACCOUNTS];
      if (!account) return;
      const event = account.event(number, number);
      latest.set(account.id, Math.max(number, latest.get(account.id) ?? 0));
      sent.push(event);
      const copies = number % 5 === 0 ? [0, 1] : [number];
      const taken = await Promise.all(copies.map((first) => deliverUntilTaken(webUrls, event, first)));
      for (const answer of taken.flat()) answers[answer] = (answers[answer] ?? 0) + 1;
    }
  }

  const running = Promise.all(Array.from({ length: lanes }, runLane));
  return {
    /** Lets everything under way be taken, and answers what was sent and what it should have come to. */
    end: async () => {
      isOver = true;
      await running;
      return { sent, latest, answers };
    },
  };
}
