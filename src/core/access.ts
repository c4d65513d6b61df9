/**
 * Who may call what. Every root field says it with one of the decorators below; `graphql/schema.ts` puts `admit` before its
 * resolver and refuses to build a schema in which a root field says nothing. Which children a person may see is decided
 * in the WHERE clause of the statement that finds the child (modules/patient/visibility.queries.ts).
 */
import { Extensions } from 'type-graphql';
import type { Context } from './context';
import { Fault, forbidden, unauthenticated } from './faults';
import { Role, type Viewer } from './viewer';

/**
 * Who may call a root field. `within` says that the field's own first statement finds the viewer as well (one statement
 * less on the hottest path); its rule then calls {@link authorizeViewer} itself.
 */
export type AccessRule = 'ANYONE' | { roles: readonly Role[] | 'ANY'; within?: true; temporaryPassword?: true };

const say = (allow: AccessRule): MethodDecorator => Extensions({ allow });

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
export async function authorize(ctx: Context, allow: AccessRule): Promise<void> {
  if (allow === 'ANYONE' || allow.within) return;
  authorizeViewer(ctx, await ctx.viewer(), allow);
}

/** As {@link authorize}, for a viewer that is already at hand; undefined stands for nobody. */
export function authorizeViewer(
  ctx: Context,
  viewer: Viewer | undefined,
  allow: Exclude<AccessRule, 'ANYONE'>,
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
