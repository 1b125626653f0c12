/** What the app calls what a journey must press or fill in before there is anything to look at. */
export const ENGLISH = {
  lang: 'en',
  signUp: { name: 'Name', email: 'E-mail', password: 'Password', create: 'Create account' },
  link: { ask: 'Link a bank', go: 'Continue' },
  transactions: 'Transactions',
};

export type Language = typeof ENGLISH;

export const SPANISH: Language = {
  lang: 'es',
  signUp: { name: 'Nombre', email: 'Correo electrónico', password: 'Contraseña', create: 'Crear cuenta' },
  link: { ask: 'Vincular un banco', go: 'Continuar' },
  transactions: 'Movimientos',
};
