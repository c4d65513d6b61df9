/** Resolvers for auditors. */
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { selectsOnly } from '../../../core/selection';
import { Role } from '../../../core/viewer';
import { AccessLogConnection, Patient } from '../patient.types';
import { patientByCurp, unusualAccess } from './audit.rules';

@Resolver(() => Patient)
export class AuditResolver {
  @Allow(Role.AUDITOR)
  @Query(() => Patient, {
    nullable: true,
    description:
      'The child with this CURP, for auditors of its unit, who may select id, accessLog and unusualAccess only; null for every other CURP. Each search is in the access log.',
  })
  patientByCurp(
    @Ctx() ctx: Context,
    @Arg('curp', () => String, { description: 'The CURP.' }) curp: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return patientByCurp(ctx, curp, selectsOnly(info, 'id', 'accessLog', 'unusualAccess'));
  }

  @FieldResolver(() => AccessLogConnection, {
    description: 'The entries of accessLog that are unusual. For auditors of the unit; FORBIDDEN for everyone else.',
  })
  unusualAccess(
    @Ctx() ctx: Context,
    @Root() patient: { id: string },
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return unusualAccess(ctx, patient.id, { first, after: after ?? null });
  }
}
