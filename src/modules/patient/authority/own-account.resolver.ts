/** Resolvers of the account of an adolescent. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { User } from '../user.types';
import { ownAccountByPatient } from './own-account.queries';
import { openAdolescentAccount } from './own-account.rules';
import { AdolescentAccountOpened, OpenAdolescentAccountInput, OpenAdolescentAccountResult } from './own-account.types';

@Resolver(() => Patient)
export class OwnAccountResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => OpenAdolescentAccountResult, {
    description:
      'Opens an account for the child itself, from the age that the unit sets (ownAccountFromYears). The user name is the CURP of the child.',
  })
  openAdolescentAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenAdolescentAccountInput, { description: 'The child and the address.' })
    input: OpenAdolescentAccountInput,
  ): Promise<object> {
    return openAdolescentAccount(ctx, input);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The account of the child itself; null without one.' })
  async ownAccount(@Root() patient: { id: string }, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    return (await ownAccountByPatient(ctx, patient.id)) ?? null;
  }
}

@Resolver(() => AdolescentAccountOpened)
export class AdolescentAccountOpenedResolver {
  @FieldResolver(() => User, { description: 'The account.' })
  user(@Root() opened: { user: { id: string } }): { id: string } {
    return opened.user;
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() opened: { patient: { id: string } }): { id: string } {
    return opened.patient;
  }
}
