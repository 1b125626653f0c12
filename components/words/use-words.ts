// On the server next-intl's own; in the browser a reader of compiled texts a quarter its size: docs/decisions/0050. Which it is, package.json says.
export { useWords } from '#words';
