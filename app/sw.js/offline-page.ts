import type { Words } from '@/lib/domain/words';

/** Complete in itself: it is shown where nothing else can be had. Its texts are ours and hold nothing that HTML would take for its own. */
export const offlinePage = ({ t, locale }: Words) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('layout.offline.title')}</title>
<style>
:root { color-scheme: light dark; --paper: light-dark(#f7f6f3, #121413); --ink: light-dark(#1b1d1c, #eceeed); --soft: light-dark(#545a56, #a3aaa6); --accent: light-dark(#0e5f4c, #5cc2a4); --on: light-dark(#ffffff, #0b1a15); }
body { margin: 0; min-height: 100dvh; display: grid; align-content: center; justify-items: center; background: var(--paper); color: var(--ink); font: 15px/24px system-ui, sans-serif; }
main { box-sizing: border-box; width: 100%; max-width: 28rem; padding: 24px; }
h1 { font-size: 26px; line-height: 36px; margin: 0; }
p { margin: 12px 0 32px; color: var(--soft); }
a { display: inline-block; padding: 8px 16px; border-radius: 10px; background: var(--accent); color: var(--on); text-decoration: none; font-weight: 500; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>${t('layout.offline.title')}</h1>
<p>${t('layout.offline.text')}</p>
<a href="">${t('layout.offline.tryAgain')}</a>
</main>
</body>
</html>
`;
