'use client';

import './globals.css';

/** Nobody can be asked here which language they read, so it says the little it has to say in each. */
const SAID = {
  title: 'Florin couldn’t be shown',
  text: 'The fault is on our side. Your accounts and their history are safe.',
  es: 'No se ha podido mostrar Florin. El fallo es nuestro: tus cuentas y su historial están a salvo.',
  retry: 'Try again · Reintentar',
};

/** Stands in when even the frame of the page fails, so it brings its own and leans on nothing else. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="mx-auto max-w-md px-6 py-24 font-sans">
        <title>Florin</title>
        <h1 className="text-3xl font-semibold">{SAID.title}</h1>
        <p className="mt-3 text-soft">{SAID.text}</p>
        <p lang="es" className="mt-6 text-soft">
          {SAID.es}
        </p>
        <button
          type="button"
          onClick={retry}
          className="mt-8 h-10 rounded-button bg-accent px-4 font-medium text-accent-ink"
        >
          {SAID.retry}
        </button>
      </body>
    </html>
  );
}
