'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { type LinkProblem, PROBLEM_WORDS } from './link-problem';

interface Props {
  problem: LinkProblem | null;
  onRetry: () => void;
  onClose: () => void;
}

/** What went wrong, in words, and the one click that tries again. */
export function LinkProblemDialog({ problem, onRetry, onClose }: Props) {
  const words = problem && PROBLEM_WORDS[problem];
  const answers = words && (
    <>
      <Button onClick={onClose}>Close</Button>
      <Button variant="primary" data-autofocus onClick={onRetry}>
        {words.retry}
      </Button>
    </>
  );
  return (
    <Dialog open={words !== null} onClose={onClose} title={words?.title ?? ''} actions={answers}>
      {words?.text}
    </Dialog>
  );
}
