/** The rows of the table of roles about registration. */
import type { RowOfTable } from './access-row';

export const REGISTRATION_ROWS: readonly RowOfTable[] = [
  { name: 'registrations', may: ['SOCIAL_WORKER'], plain: () => ({ first: 5 }) },
  { name: 'register-family', may: ['SOCIAL_WORKER'], plain: (unit) => ({ input: unit.familyInput() }) },
  {
    name: 'register-families',
    may: ['SOCIAL_WORKER'],
    plain: (unit) => ({ input: { dryRun: true, families: [unit.familyInput()] } }),
  },
];
