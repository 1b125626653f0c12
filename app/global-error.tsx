'use client';

import './globals.css';

/** Stands in when even the frame of the page fails, so it brings its own and leans on nothing else. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="font-sans">
        <title>Florin</title>
        <main className="mx-auto max-w-md px-6 py-24">
          <h1 className="text-3xl font-semibold">Florin couldn’t be shown</h1>
          <p className="mt-3 text-soft">The fault is on our side. Your accounts and their history are safe.</p>
          <button
            type="button"
            onClick={retry}
            className="mt-8 h-10 rounded-button bg-accent px-4 font-medium text-accent-ink"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
