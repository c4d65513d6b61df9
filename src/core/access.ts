/**
 * Access rules of root fields. Each root field has one of the decorators below; `graphql/schema.ts` calls `authorize` before
 * its resolver and refuses to build a schema in which a root field has none. The children that a person may see are decided
 * in the WHERE clause of the statement that reads the child (modules/patient/visibility.queries.ts).
 */
import { Extensions, getMetadataStorage } from 'type-graphql';
import type { Context } from './context';
import { Fault, forbidden, unauthenticated } from './faults';
import { isServiceAdministrator, Role, type Viewer } from './viewer';

/**
 * The callers of a root field. With `within` the first statement of the field also reads the viewer, which saves one statement
 * in the most frequent query; its rule then calls {@link authorizeViewer} itself. `person`: not for service accounts. `wholeService`:
 * not for administrators of units alone.
 */
export type AccessRule =
  | 'ANYONE'
  | {
      roles: readonly Role[] | 'ANY';
      within?: true;
      temporaryPassword?: true;
      /** Also before a second factor that the roles need is set up. */
      settingUp?: true;
      person?: true;
      wholeService?: true;
    };

const accessRule = (allow: AccessRule): MethodDecorator => Extensions({ allow });

/** Callable without a session. */
export const Anyone = (): MethodDecorator => accessRule('ANYONE');
/**
 * Callable by a person with any session; `temporaryPassword` also before the first change of password and
 * before a second factor is set up, `services` also by
 * service accounts.
 */
export const SignedIn = ({
  services,
  ...options
}: { temporaryPassword?: true; services?: true } = {}): MethodDecorator =>
  accessRule({ roles: 'ANY', ...(services ? {} : { person: true }), ...options });
/** Callable with one of these roles in any unit; the rule checks the unit. */
export const Allow = (...roles: Role[]): MethodDecorator => accessRule({ roles });
/** Callable by an administrator of the whole service. */
export const AllowServiceAdministrator = (): MethodDecorator =>
  accessRule({ roles: [Role.ADMINISTRATOR], wholeService: true });
/** As {@link Allow}, but not by service accounts. */
export const AllowPerson = (...roles: Role[]): MethodDecorator => accessRule({ roles, person: true });
/** As {@link AllowPerson}, also before a second factor that the roles need is set up. */
export const AllowSettingUp = (...roles: Role[]): MethodDecorator =>
  accessRule({ roles, person: true, settingUp: true });
/** As {@link Allow}, but checked by the rule itself, with the statement that reads the child. */
export const AllowWithin = (...roles: Role[]): MethodDecorator => accessRule({ roles, within: true });

/** Throws UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN unless the viewer of `ctx` may call the root field. */
export async function authorize(ctx: Context, allow: AccessRule, field: string): Promise<void> {
  if (allow === 'ANYONE') {
    const viewer = ctx.claimedSession && (await ctx.viewer());
    if (viewer && !mayCall(viewer, field)) throw forbidden(ctx);
  } else if (!allow.within) authorizeViewer(ctx, await ctx.viewer(), allow, field);
}

/** Whether the viewer may call a root field, as far as a service account's list of operations decides. */
export const mayCall = ({ serviceAccount }: Viewer, field: string): boolean =>
  serviceAccount?.operations?.includes(field) ?? true;

/** The names of all root fields, of every module, in order. */
export function rootFields(): readonly string[] {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  return [...new Set([...queries, ...mutations, ...subscriptions].map(({ schemaName }) => schemaName))].sort();
}

/** As {@link authorize}, for a viewer that has been read already; undefined without a session. */
export function authorizeViewer(
  ctx: Context,
  viewer: Viewer | undefined,
  allow: Exclude<AccessRule, 'ANYONE'>,
  field = ctx.reads.operation,
): asserts viewer is Viewer {
  if (!viewer) throw unauthenticated(ctx);
  ctx.sessionUses?.note(viewer);
  if (viewer.mustChangePassword && !allow.temporaryPassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', ctx.language);
  if (viewer.mustSetUpSecondFactor && !allow.temporaryPassword && !allow.settingUp)
    throw new Fault('SECOND_FACTOR_REQUIRED', ctx.language);
  if ((allow.person && viewer.serviceAccount) || !mayCall(viewer, field)) throw forbidden(ctx);
  if (allow.roles !== 'ANY' && !allow.roles.some((role) => viewer.roles.has(role))) throw forbidden(ctx);
  if (allow.wholeService && !isServiceAdministrator(viewer)) throw forbidden(ctx);
}

/** The viewer, for rules of fields with `SignedIn` or `Allow`. Throws UNAUTHENTICATED without a session. */
export async function signedIn(ctx: Context): Promise<Viewer> {
  const viewer = await ctx.viewer();
  if (!viewer) throw unauthenticated(ctx);
  return viewer;
}
