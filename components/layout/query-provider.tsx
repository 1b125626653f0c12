'use client';

import { isServer, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

let browserClient: QueryClient | undefined;

/** One for the browser, whatever React throws away while it suspends; on the server one a request, so that people never share one. */
function queryClient(): QueryClient {
  if (isServer) return new QueryClient();
  browserClient ??= new QueryClient();
  return browserClient;
}

export function QueryProvider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient()}>{children}</QueryClientProvider>;
}
