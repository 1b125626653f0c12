import { Badge, type BadgeTone } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';

const TONES = {
  applied: 'plain',
  ignored: 'plain',
  refused: 'plain',
  failing: 'gold',
  parked: 'red',
  unreadable: 'plain',
} satisfies Record<string, BadgeTone>;

const isKnown = (status: string): status is keyof typeof TONES => status in TONES;

/** What became of an event. One that is news to us reads as it is stored. */
export function EventStatus({ status }: { status: string }) {
  const { t } = useWords();
  return (
    <Badge tone={isKnown(status) ? TONES[status] : 'plain'}>
      <span className="capitalize">{isKnown(status) ? t(`support.events.statuses.${status}`) : status}</span>
    </Badge>
  );
}
