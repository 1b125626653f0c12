/** Someone the demo's sign-in page offers by one click. The app and the seed read them from DEMO_SIGN_INS. */
export interface DemoPerson {
  name: string;
  email: string;
  /** No secret: these people exist on loopback alone, which the app checks. */
  password: string;
  role: 'customer' | 'support';
  /** What is to be seen as this person, by language. */
  shows: { en: string; es: string };
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    name: 'Ada Reyes',
    email: 'ada@florin.example',
    password: 'florin-demo-ada',
    role: 'customer',
    shows: {
      en: 'accounts of every kind, with a year of history',
      es: 'cuentas de todo tipo, con un año de historial',
    },
  },
  {
    name: 'Ben Ortiz',
    email: 'ben@florin.example',
    password: 'florin-demo-ben',
    role: 'customer',
    shows: { en: 'joint owners, and accounts in trouble', es: 'cotitulares y cuentas con problemas' },
  },
  {
    name: 'Nia Brooks',
    email: 'nia@florin.example',
    password: 'florin-demo-nia',
    role: 'customer',
    shows: { en: 'nothing linked yet', es: 'nada vinculado todavía' },
  },
  {
    name: 'Sam Lindqvist',
    email: 'sam@florin.example',
    password: 'florin-demo-sam',
    role: 'support',
    shows: { en: 'the support console', es: 'la consola de soporte' },
  },
];

/** Of the support too, in the browser tests alone: speaks Spanish to the console, which those who share Sam are to meet in English. */
export const SPANISH_STAFF: DemoPerson = {
  name: 'Sara Molina',
  email: 'sara@florin.example',
  password: 'florin-demo-sara',
  role: 'support',
  shows: { en: 'the support console, in Spanish', es: 'la consola de soporte, en español' },
};
