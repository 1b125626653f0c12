import { Badge, type BadgeTone } from '@/components/ui/badge';
import { useWords } from '@/components/words/use-words';
import type { NameMatchKind } from '@/lib/domain/ownership-match';

const TONES: Record<NameMatchKind, BadgeTone> = {
  match: 'tint',
  likely: 'tint',
  different: 'gold',
  not_provided: 'plain',
};

export function MatchChip({ kind }: { kind: NameMatchKind }) {
  const { t } = useWords();
  return <Badge tone={TONES[kind]}>{t(`ownership.browser.match.${kind}`)}</Badge>;
}
