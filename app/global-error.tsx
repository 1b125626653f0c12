'use client';

import './globals.css';

/** Nobody can be asked here which language they read, so it says the little it has to say in each. */
const SAID = [
  {
    lang: 'en',
    title: 'Florin couldn’t be shown',
    text: 'The fault is on our side. Your accounts and their history are safe.',
    retry: 'Try again',
  },
  {
    lang: 'es',
    title: 'No se ha podido mostrar Florin',
    text: 'El fallo es nuestro. Tus cuentas y su historial están a salvo.',
    retry: 'Reintentar',
  },
];

/** Stands in when even the frame of the page fails, so it brings its own and leans on nothing else. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="font-sans">
        <title>Florin</title>
        <main className="mx-auto max-w-md space-y-12 px-6 py-24">
          {SAID.map((said) => (
            <section key={said.lang} lang={said.lang}>
              <h1 className="text-3xl font-semibold">{said.title}</h1>
              <p className="mt-3 text-soft">{said.text}</p>
              <button
                type="button"
                onClick={retry}
                className="mt-8 h-10 rounded-button bg-accent px-4 font-medium text-accent-ink"
              >
                {said.retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
