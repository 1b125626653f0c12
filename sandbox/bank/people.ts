import type { OwnerFacts } from './owner-facts';

/** People in the banks' books. None of them exists; numbers are from the range reserved for fiction. */
export const PEOPLE = {
  jenny: person(
    'Jenny Rosen',
    'jenny.rosen@example.com',
    '+1 415 555 0123',
    '510 Townsend St, San Francisco, CA 94103',
  ),
  amara: person(
    'Amara Okafor',
    'amara.okafor@example.com',
    '+1 503 555 0148',
    '2218 NE Alberta St, Portland, OR 97211',
  ),
  daniel: person('Daniel Okafor', 'dan.okafor@example.com', '(503) 555-0171', '2218 NE Alberta St, Portland, OR 97211'),
  lucia: person(
    'Lucía Fernández',
    'lucia.fernandez@example.com',
    '+1 210 555 0110',
    '77 Alamo Plaza Apt 4B, San Antonio, TX 78205',
  ),
  mei: person('Mei-Ling Chen', 'meiling.chen@example.com', '+1 206 555 0192', '1402 3rd Ave, Seattle, WA 98101'),
  walter: person('Walter T. Brandt', null, '312-555-0136', '905 W Belmont Ave, Chicago, IL 60657'),
  priya: person('Priya Raghunathan', 'priya.r@example.com', null, '31 Beacon Hill Rd, Boston, MA 02108'),
  samuel: person('Samuel Ortiz', 'sam.ortiz@example.com', '+1 303 555 0187', null),
  noor: person('Noor Haddad', null, null, null),
  rocket: person(
    'Rocket Rides LLC',
    'billing@rocketrides.example.com',
    '+1 628 555 0155',
    '18 Pier 33 South, San Francisco, CA 94111',
  ),
} satisfies Record<string, OwnerFacts>;

function person(name: string, email: string | null, phone: string | null, raw_address: string | null): OwnerFacts {
  return { name, email, phone, raw_address };
}
