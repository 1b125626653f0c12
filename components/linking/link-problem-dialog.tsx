'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/components/words/use-words';
import type { LinkProblem } from './link-problem';

interface Props {
  problem: LinkProblem | null;
  onRetry: () => void;
  onClose: () => void;
}

/** What went wrong, in words, and the one click that tries again. */
export function LinkProblemDialog({ problem, onRetry, onClose }: Props) {
  const { t } = useWords();
  const answers = problem && (
    <>
      <Button onClick={onClose}>{t('linking.browser.close')}</Button>
      <Button variant="primary" data-autofocus onClick={onRetry}>
        {t(`linking.browser.problems.${problem}.retry`)}
      </Button>
    </>
  );
  return (
    <Dialog
      open={problem !== null}
      onClose={onClose}
      title={problem ? t(`linking.browser.problems.${problem}.title`) : ''}
      actions={answers}
    >
      {problem && t(`linking.browser.problems.${problem}.text`)}
    </Dialog>
  );
}
