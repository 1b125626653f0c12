'use client';

import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { LiveUpdates } from './live-updates';

type Props = ComponentProps<typeof LiveUpdates>;

/** Live updates, brought once the page stands: it is read before it changes. Without them it is as true as when it was drawn. */
export function Live(props: Props) {
  const [Updates, setUpdates] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    import('./live-updates').then(
      (loaded) => setUpdates(() => loaded.LiveUpdates),
      () => undefined,
    );
  }, []);
  return Updates && <Updates {...props} />;
}
