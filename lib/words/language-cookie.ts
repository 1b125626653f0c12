/** What somebody chose before they signed in. Once they have, their profile says it. */
export const LANGUAGE_COOKIE = 'florin-language';
