'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { useStartLink } from './link-context';
import type { LinkRequest } from './link-purpose';

type Props = ButtonLook & LinkRequest & { className?: string; children?: ReactNode };

/** Links a bank, or one again. The bank's name is read out where the word alone would leave open which. */
export function LinkButton({ purpose, institutionName, children, ...look }: Props) {
  const start = useStartLink();
  const { t } = useWords();
  return (
    <Button data-starts-link="" onClick={(event) => start({ purpose, institutionName }, event.currentTarget)} {...look}>
      {purpose === 'link' && <Icon name="plus" />}
      {children ?? t(`linking.browser.purposes.${purpose}`)}
      {institutionName !== undefined && <span className="sr-only"> {institutionName}</span>}
    </Button>
  );
}
