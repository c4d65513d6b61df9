/** Resolvers of authority. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { repeatable } from '../../../core/idempotency';
import { DateTimeScalar } from '../../../core/scalars';
import type { Instant } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { User } from '../user.types';
import type { VisiblePatient } from '../visibility.queries';
import { SetAuthorityInput } from './authority.inputs';
import { authoritiesOf, authorityById, setAuthority } from './authority.rules';
import { AccessDecision, Authority, Evidence, SetAuthorityResult, type ShownAuthority } from './authority.types';
import { whyNot } from './why-not.rules';

@Resolver(() => Patient)
export class PatientAuthorities {
  @Allow(Role.SOCIAL_WORKER, Role.PATIENT)
  @Mutation(() => SetAuthorityResult, {
    description:
      'Sets what an adult with a link to the child may do; a custody order may exclude other adults. For social workers of the unit, and for the patient from 18 years on with the basis GRANTED_BY_PATIENT.',
  })
  setAuthority(
    @Ctx() ctx: Context,
    @Arg('input', () => SetAuthorityInput, { description: 'The child, the adult and the authority.' })
    input: SetAuthorityInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'setAuthority',
      input,
      (tx) => setAuthority(tx, input),
      (later, id) => authorityById(later, input.patientId, id),
    );
  }

  @Allow(Role.SOCIAL_WORKER)
  @Query(() => AccessDecision, {
    nullable: true,
    description:
      "Whether an account may see a child at an instant, and the rule that decides; NO_LINK for an id that no account has. Null for a child that is not of the viewer's units. The access log of the child holds each call.",
  })
  whyNot(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
    @Arg('userId', () => ID, { description: 'The account.' }) userId: string,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'The instant; now when left out.' })
    at?: Instant | null,
  ): Promise<AccessDecision | null> {
    return whyNot(ctx, patientId, userId, at ?? ctx.now());
  }

  @FieldResolver(() => [Authority], {
    description:
      'Every link between an adult and the child that there is or was, newest first. For social workers of the unit and for the patient from 18 years on; empty for others.',
  })
  authorities(@Root() patient: VisiblePatient, @Ctx() ctx: Context): Promise<ShownAuthority[]> {
    return authoritiesOf(ctx, patient);
  }
}

@Resolver(() => Authority)
export class AuthorityResolver {
  @FieldResolver(() => User, {
    description: 'The adult. For an invitation: the data that the unit entered, under the id of the invitation.',
  })
  user(@Root() authority: ShownAuthority): { id: string } {
    return authority.user;
  }

  @FieldResolver(() => User, { nullable: true, description: 'Person who set it; null for the service itself.' })
  setBy(@Root() authority: ShownAuthority): { id: string } | null {
    return authority.setBy;
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => User, { description: 'Person who saw the document.' })
  seenBy(@Root() evidence: NonNullable<ShownAuthority['evidence']>): { id: string } {
    return evidence.seenBy;
  }
}
