/** What the app calls what a journey must press, fill in or wait for before there is anything to look at. */
export const ENGLISH = {
  lang: 'en',
  name: 'English',
  locale: 'en-US',
  signUp: { name: 'Name', email: 'E-mail', password: 'Password', create: 'Create account' },
  signIn: {
    email: 'E-mail',
    password: 'Password',
    go: 'Sign in',
    refused: 'That e-mail and password do not match.',
    code: 'Enter your code',
  },
  signOut: { menu: /^Account of /, out: 'Sign out' },
  nothing: 'There is nothing here',
  link: { ask: 'Link a bank', go: 'Continue' },
  transactions: 'Transactions',
  password: { change: 'Change password', missing: 'Enter your password.' },
  factor: {
    password: 'Your password',
    go: 'Continue',
    key: 'Key',
    code: 'Code from your app',
    turnOn: 'Turn on',
    codes: 'Recovery codes',
    turnOff: 'Turn off',
  },
  passkey: { name: 'Name', add: 'Add passkey', yours: 'Your passkeys' },
  support: { short: /^Type at least three letters or digits/, nobody: /^Nobody matches\./, customers: 'Customers' },
};

export type Language = typeof ENGLISH;

export const SPANISH: Language = {
  lang: 'es',
  name: 'Spanish',
  locale: 'es-ES',
  signUp: { name: 'Nombre', email: 'Correo electrónico', password: 'Contraseña', create: 'Crear cuenta' },
  signIn: {
    email: 'Correo electrónico',
    password: 'Contraseña',
    go: 'Iniciar sesión',
    refused: 'El correo y la contraseña no coinciden.',
    code: 'Introduce tu código',
  },
  signOut: { menu: /^Cuenta de /, out: 'Cerrar sesión' },
  nothing: 'Aquí no hay nada',
  link: { ask: 'Vincular un banco', go: 'Continuar' },
  transactions: 'Movimientos',
  password: { change: 'Cambiar contraseña', missing: 'Introduce tu contraseña.' },
  factor: {
    password: 'Tu contraseña',
    go: 'Continuar',
    key: 'Clave',
    code: 'Código de tu aplicación',
    turnOn: 'Activar',
    codes: 'Códigos de recuperación',
    turnOff: 'Desactivar',
  },
  passkey: { name: 'Nombre', add: 'Añadir clave de acceso', yours: 'Tus claves de acceso' },
  support: { short: /^Escribe al menos tres letras o dígitos/, nobody: /^Nadie coincide\./, customers: 'Clientes' },
};
