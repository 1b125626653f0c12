// Which texts may stand in a component: none. docs/decisions/0050 says why; `scripts/component-rules.test.ts` proves that the rule bites.

/** What is written in JSX as it is: it is no language. */
export const SIGNS = [
  'Florin',
  'f',
  'CSV',
  'JSON',
  '••••',
  '·',
  '–',
  '—',
  '…',
  ',',
  '.',
  ':',
  '/',
  '(',
  ')',
  '+',
  '−',
  '=',
  '×',
  '%',
];

/** Attributes that are read or heard, ours (`label`, `busy`) and the browser's. */
const SAID = '/^(aria-(label|description|roledescription|valuetext)|alt|busy|hint|label|lead|note|placeholder|title)$/';

/** Two letters in a row make a word. */
const WORD = '/[a-z]{2}/i';

const WORDS = [`Literal[value=${WORD}]`, `TemplateElement[value.raw=${WORD}]`];

/** Where a text might stand beside plain JSX text, which `react/jsx-no-literals` sees. */
const PLACES = [
  `JSXAttribute[name.name=${SAID}] >`,
  ...[`JSXAttribute[name.name=${SAID}] >`, ':matches(JSXElement, JSXFragment) >'].flatMap((place) => [
    `${place} JSXExpressionContainer >`,
    `${place} JSXExpressionContainer > TemplateLiteral >`,
    `${place} JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) >`,
    `${place} JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > TemplateLiteral >`,
  ]),
];

/** For `no-restricted-syntax`: words that stand where somebody reads or hears them. */
export const TEXT_IN_CODE = [
  ...PLACES.flatMap((place) => WORDS.map((word) => `${place} ${word}`)).map((selector) => ({
    selector,
    message: 'Texts are in messages/, in every language: useWords(), or getWords() where it awaits.',
  })),
  {
    selector: 'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name="metadata"]',
    message: 'A title is in the language of whoever asks: generateMetadata, with pageTitle of lib/words.',
  },
];
