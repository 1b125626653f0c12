'use client';

import clsx from 'clsx';
import { type ReactNode, startTransition, useOptimistic, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { saveOrder } from '@/lib/actions/arrange-accounts';
import { moved } from '@/lib/domain/arrangement';
import { MoveForm } from './move-form';
import { useDragOrder } from './use-drag-order';
import { useKeptFocus } from './use-kept-focus';

export interface Ordered {
  readonly key: string;
  /** The accounts that move with it. */
  readonly accountIds: readonly string[];
  readonly name: string;
  readonly content: ReactNode;
}

interface Props {
  label: string;
  items: readonly Ordered[];
  className?: string;
  itemClassName?: string;
  controlsClassName?: string;
}

const idsOf = (items: readonly Ordered[]): string => items.flatMap(({ accountIds }) => accountIds).join(' ');

/**
 * A list whose order is the person's: by a handle with mouse or finger, and by two buttons a row, which are plain forms and need no JavaScript.
 * Every way sends the same thing, the whole list in its new order.
 */
export function OrderedList({ label, items, className, itemClassName, controlsClassName }: Props) {
  const { t } = useWords();
  const [shown, showOrder] = useOptimistic(items);
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useKeptFocus(shown.map(({ key }) => key).join(' '));

  const save = (order: readonly Ordered[]) =>
    startTransition(async () => {
      showOrder([...order]);
      const form = new FormData();
      form.set('order', idsOf(order));
      await saveOrder(form);
    });
  const { dragged, order, start, listProps } = useDragOrder(list, shown, save);

  return (
    <ol ref={list} aria-label={label} className={className} {...listProps}>
      {order.map((item, index) => (
        <li key={item.key} className={clsx(itemClassName, dragged === item.key && 'relative z-1 bg-hair')}>
          {items.length > 1 && (
            <div className={clsx('flex flex-none items-center gap-0.5', controlsClassName)}>
              <span
                onPointerDown={(event) => start(event, item.key)}
                title={t('arranging.browser.drag')}
                className="grid size-9 cursor-grab touch-none place-items-center text-faint active:cursor-grabbing"
              >
                <Icon name="grip" />
              </span>
              {([-1, 1] as const).map((by) => (
                <MoveForm
                  key={by}
                  by={by}
                  name={item.name}
                  order={idsOf(moved(order, index, by))}
                  possible={order[index + by] !== undefined}
                  onPress={keepFocus}
                />
              ))}
            </div>
          )}
          {item.content}
        </li>
      ))}
    </ol>
  );
}
