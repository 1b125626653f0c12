import type { Locale } from './locale';
import type { Role } from './roles';

/** Someone the demo signs in by one click, as the browser knows them: without the password. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** What is to be seen as this person, in the languages somebody has said it in. */
  readonly shows: Readonly<Partial<Record<Locale, string>>>;
}
