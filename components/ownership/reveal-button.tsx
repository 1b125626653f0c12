'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { useRevealed } from './reveal-context';

/** Shows the owners in full, for a while, or hides them again. */
export function RevealButton() {
  const { revealed, reveal, hide, asking } = useRevealed();
  const { t } = useWords();
  return (
    <Button size="small" aria-disabled={asking} onClick={revealed ? hide : reveal}>
      <Icon name={revealed ? 'eye-off' : 'eye'} />
      {t(revealed ? 'ownership.browser.hide' : 'ownership.browser.reveal')}
    </Button>
  );
}
