import type { UserId } from './ids';
import type { Role } from './roles';

declare const staffBrand: unique symbol;

/** Who reads other people's data. Only lib/auth mints one, so a customer's id cannot be passed where this is asked for. */
export interface Staff {
  readonly staffId: string & { readonly [staffBrand]: true };
  readonly role: Exclude<Role, 'customer'>;
}

/** For lib/auth and tests alone: states that `id` is a signed-in member of staff. */
export const toStaff = (id: UserId, role: Staff['role']): Staff => ({
  staffId: id as string as Staff['staffId'],
  role,
});
