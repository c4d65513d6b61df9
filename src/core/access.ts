/**
 * Who may call what. Every root field says it with one of the decorators below; `graphql/schema.ts` puts `admit` before its
 * resolver and refuses to build a schema in which a root field says nothing. Which children a person may see is decided
 * in the WHERE clause of the statement that finds the child (modules/patient/visibility.queries.ts).
 */
import { Extensions, registerEnumType } from 'type-graphql';
import type { Context } from './context';
import { Fault, forbidden, unauthenticated } from './faults';

export enum Role {
  CAREGIVER = 'CAREGIVER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  CLINICIAN = 'CLINICIAN',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do; staff roles hold in the medical units that were given with them.',
  valuesConfig: {
    CAREGIVER: { description: 'Mother, father or another adult who cares for a child; sees the own children.' },
    SOCIAL_WORKER: { description: 'Trabajo Social of a medical unit; registers and looks after its families.' },
    CLINICIAN: { description: 'Treats the children of a medical unit and records what was planned and done.' },
    ADMINISTRATOR: { description: 'Keeps staff, medical units and protocols; sees no child.' },
    AUDITOR: { description: 'Reads who has looked at the records of a medical unit; sees no record.' },
  },
});

/** The person behind a request, as the database knows it at this moment. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
  /** The roles, each with the CLUES of the units in which it holds. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>;
}

/**
 * Who may call a root field. `within` says that the field's own first statement finds the viewer as well (one statement
 * less on the hottest path); its rule then calls {@link admitViewer} itself.
 */
export type Allowance = 'ANYONE' | { roles: readonly Role[] | 'ANY'; within?: true; temporaryPassword?: true };

const say = (allow: Allowance): MethodDecorator => Extensions({ allow });

/** Callable without a session. */
export const Anyone = (): MethodDecorator => say('ANYONE');
/** Callable with any session; `temporaryPassword` also before the first change of password. */
export const SignedIn = (options: { temporaryPassword?: true } = {}): MethodDecorator =>
  say({ roles: 'ANY', ...options });
/** Callable by who has one of these roles, in whatever unit; the rule behind it checks which. */
export const Allow = (...roles: Role[]): MethodDecorator => say({ roles });
/** As {@link Allow}, but checked by the rule itself, within the statement that finds the child. */
export const AllowWithin = (...roles: Role[]): MethodDecorator => say({ roles, within: true });

/** Lets the viewer of `ctx` pass, or throws UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN. */
export async function admit(ctx: Context, allow: Allowance): Promise<void> {
  if (allow === 'ANYONE' || allow.within) return;
  admitViewer(ctx, await ctx.viewer(), allow);
}

/** As {@link admit}, for a viewer that is already at hand; undefined stands for nobody. */
export function admitViewer(
  ctx: Context,
  viewer: Viewer | undefined,
  allow: Exclude<Allowance, 'ANYONE'>,
): asserts viewer is Viewer {
  if (!viewer) throw unauthenticated(ctx);
  if (viewer.mustChangePassword && !allow.temporaryPassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
  if (allow.roles !== 'ANY' && !allow.roles.some((role) => viewer.roles.has(role))) throw forbidden(ctx);
}

/** The viewer, who must be signed in: for rules behind `SignedIn` and `Allow`, where `admit` has already run. */
export async function signedIn(ctx: Context): Promise<Viewer> {
  const viewer = await ctx.viewer();
  if (!viewer) throw unauthenticated(ctx);
  return viewer;
}

/** The CLUES of the units in which the viewer holds one of `roles`. */
export function unitsWith(viewer: Viewer, ...roles: Role[]): string[] {
  return [...new Set(roles.flatMap((role) => [...(viewer.roles.get(role) ?? [])]))].filter((clues) => clues !== '');
}

/** Reads roles that one column carries as `ROLE@CLUES` joined by commas. */
export function parseRoles(joined: string | null): Map<Role, Set<string>> {
  const roles = new Map<Role, Set<string>>();
  for (const entry of joined ? joined.split(',') : []) {
    const [role, clues = ''] = entry.split('@');
    addRole(roles, role as Role, clues);
  }
  return roles;
}

/** Adds a role in a unit to what is known of a person. */
export function addRole(roles: Map<Role, Set<string>>, role: Role, clues: string): void {
  const units = roles.get(role);
  if (units) units.add(clues);
  else roles.set(role, new Set([clues]));
}
