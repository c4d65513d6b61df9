/**
 * Access rules of root fields. Each root field has one of the decorators below; `graphql/schema.ts` calls `authorize` before
 * its resolver and refuses to build a schema in which a root field has none. The children that a person may see are decided
 * in the WHERE clause of the statement that reads the child (modules/patient/visibility.queries.ts).
 */
import { Extensions } from 'type-graphql';
import type { Context } from './context';
import { Fault, forbidden, unauthenticated } from './faults';
import { Role, type Viewer } from './viewer';

/**
 * The callers of a root field. With `within` the first statement of the field also reads the viewer, which saves one statement
 * in the most frequent query; its rule then calls {@link authorizeViewer} itself.
 */
export type AccessRule = 'ANYONE' | { roles: readonly Role[] | 'ANY'; within?: true; temporaryPassword?: true };

const accessRule = (allow: AccessRule): MethodDecorator => Extensions({ allow });

/** Callable without a session. */
export const Anyone = (): MethodDecorator => accessRule('ANYONE');
/** Callable with any session; `temporaryPassword` also before the first change of password. */
export const SignedIn = (options: { temporaryPassword?: true } = {}): MethodDecorator =>
  accessRule({ roles: 'ANY', ...options });
/** Callable with one of these roles in any unit; the rule checks the unit. */
export const Allow = (...roles: Role[]): MethodDecorator => accessRule({ roles });
/** As {@link Allow}, but checked by the rule itself, with the statement that reads the child. */
export const AllowWithin = (...roles: Role[]): MethodDecorator => accessRule({ roles, within: true });

/** Throws UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN unless the viewer of `ctx` may call the field. */
export async function authorize(ctx: Context, allow: AccessRule): Promise<void> {
  if (allow === 'ANYONE' || allow.within) return;
  authorizeViewer(ctx, await ctx.viewer(), allow);
}

/** As {@link authorize}, for a viewer that has been read already; undefined without a session. */
export function authorizeViewer(
  ctx: Context,
  viewer: Viewer | undefined,
  allow: Exclude<AccessRule, 'ANYONE'>,
): asserts viewer is Viewer {
  if (!viewer) throw unauthenticated(ctx);
  if (viewer.mustChangePassword && !allow.temporaryPassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
  if (allow.roles !== 'ANY' && !allow.roles.some((role) => viewer.roles.has(role))) throw forbidden(ctx);
}

/** The viewer, for rules of fields with `SignedIn` or `Allow`. Throws UNAUTHENTICATED without a session. */
export async function signedIn(ctx: Context): Promise<Viewer> {
  const viewer = await ctx.viewer();
  if (!viewer) throw unauthenticated(ctx);
  return viewer;
}
