/** The person who makes a request: the roles of an account and the units in which they hold. */
import { registerEnumType } from 'type-graphql';
import type { Instant } from './time';

export enum Role {
  CAREGIVER = 'CAREGIVER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  CLINICIAN = 'CLINICIAN',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
  PATIENT = 'PATIENT',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do; staff roles hold in the medical units that were given with them.',
  valuesConfig: {
    CAREGIVER: { description: 'Mother, father or another adult who cares for a child; sees the own children.' },
    SOCIAL_WORKER: { description: 'Trabajo Social of a medical unit; registers and looks after its families.' },
    CLINICIAN: { description: 'Treats the children of a medical unit and records what was planned and done.' },
    ADMINISTRATOR: { description: 'Keeps staff, medical units and protocols; sees no child.' },
    PATIENT: { description: 'The child itself, from 12 years on, and the young adult; sees the own record.' },
    AUDITOR: { description: 'Reads who has looked at the records of a medical unit; sees no record.' },
  },
});

/** The roles that are not of staff: their rights follow from links to children. */
export const FAMILY_ROLES: readonly Role[] = [Role.CAREGIVER, Role.PATIENT];

/** A condition in SQL: the role in `column` is one of staff. */
export const isStaffRole = (column: string): string => `${column} NOT IN ('CAREGIVER', 'PATIENT')`;

/** A service account that makes a request. */
export interface ActingService {
  readonly id: string;
  /** The root fields that it may call; null when only its scopes limit it. */
  readonly operations: readonly string[] | null;
}

/** The account of a request and its roles, as read from the database in this request. */
export interface Viewer {
  /** The account; of a service account, that of its owner. */
  readonly accountId: string;
  /** Whose links to children, address and notices are the viewer's own: the account, or an id that no person has. */
  readonly personId: string;
  /** Undefined when the person asks. */
  readonly serviceAccount?: ActingService;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
  /** Set while a role needs a second factor that the account does not have. */
  readonly mustSetUpSecondFactor?: true;
  /** When the session ends unless a request comes before; undefined for sessions of families and of service accounts. */
  readonly idleUntil?: Instant;
  /** The roles, each with the CLUES of the units in which it holds. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>;
}

/** The CLUES of the units in which the viewer holds one of `roles`. */
export function unitsWith(viewer: Viewer, ...roles: Role[]): string[] {
  return [...new Set(roles.flatMap((role) => [...(viewer.roles.get(role) ?? [])]))].filter((clues) => clues !== '');
}

/** Whether the viewer is an administrator of the whole service, and not of units alone. */
export const isServiceAdministrator = ({ roles }: Viewer): boolean => roles.get(Role.ADMINISTRATOR)?.has('') ?? false;

/**
 * Parses a column of roles: `ROLE@CLUES@`, joined by commas. An entry without its second `@` is left out: the database cuts a
 * list that is too long, and `ADMINISTRATOR@` alone would be a role in the whole service.
 */
export function parseRoles(joined: string | null): Map<Role, Set<string>> {
  const roles = new Map<Role, Set<string>>();
  for (const entry of joined ? joined.split(',') : []) {
    const [role, clues, mark] = entry.split('@');
    if (clues !== undefined && mark !== undefined) addRole(roles, role as Role, clues);
  }
  return roles;
}

/** The roles that both `given` and `held` contain, each in the units of both. */
export function commonRoles(
  given: ReadonlyMap<Role, ReadonlySet<string>>,
  held: ReadonlyMap<Role, ReadonlySet<string>>,
): Map<Role, Set<string>> {
  const common = new Map<Role, Set<string>>();
  for (const [role, units] of given)
    for (const clues of units) if (held.get(role)?.has(clues)) addRole(common, role, clues);
  return common;
}

/** Adds a role in a unit to `roles`. */
export function addRole(roles: Map<Role, Set<string>>, role: Role, clues: string): void {
  const units = roles.get(role);
  if (units) units.add(clues);
  else roles.set(role, new Set([clues]));
}

/** A caregiver without a session: the owner of a secret address that an account was given. */
export const ownerOfAddress = (accountId: string): Viewer => ({
  accountId,
  personId: accountId,
  sessionId: '',
  mustChangePassword: false,
  roles: new Map([[Role.CAREGIVER, new Set([''])]]),
});
