import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { NameMatchKind } from '@/lib/domain/ownership-match';

const CHIPS: Record<NameMatchKind, { text: string; tone: BadgeTone }> = {
  match: { text: 'Match', tone: 'tint' },
  likely: { text: 'Likely match', tone: 'tint' },
  different: { text: 'Different name', tone: 'gold' },
  not_provided: { text: 'Name not provided', tone: 'plain' },
};

export function MatchChip({ kind }: { kind: NameMatchKind }) {
  const { text, tone } = CHIPS[kind];
  return <Badge tone={tone}>{text}</Badge>;
}
