/** Resolver of the list of staff and of changes to it. */
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { AccountStatus } from '../identity.types';
import { changeStaff } from './change-staff.rules';
import { ChangeStaffInput } from './staff.inputs';
import { staffPage } from './staff.queries';
import { ChangeStaffResult, StaffConnection } from './staff.types';

@Resolver()
export class StaffResolver {
  @Allow(Role.ADMINISTRATOR)
  @Query(() => StaffConnection, {
    description:
      'Members of staff, by surname, also those whose roles have ended: all for an ADMINISTRATOR of the whole service, those of the own units for an ADMINISTRATOR of units.',
  })
  staff(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, {
      nullable: true,
      description: 'With a role in this unit; of a closed account, one that it had.',
    })
    medicalUnitClues: string | null | undefined,
    @Arg('role', () => Role, {
      nullable: true,
      description: 'With this role; of a closed account, one that it had.',
    })
    role: Role | null | undefined,
    @Arg('status', () => AccountStatus, { nullable: true, description: 'With an account in this status.' })
    status: AccountStatus | null | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, or the CURP.' })
    search: string | null | undefined,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<StaffConnection> {
    return staffPage(ctx, { search, medicalUnitClues, role, status }, { first, after: after ?? null });
  }

  @AllowPerson(Role.ADMINISTRATOR)
  @Mutation(() => ChangeStaffResult, {
    description:
      'Gives and ends roles, suspends, closes or opens the account of a member of staff, from the next request on. For an ADMINISTRATOR of units: roles in the own units, and accounts without a role elsewhere.',
  })
  changeStaff(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeStaffInput, { description: 'Whom, why, and what is to change.' })
    input: ChangeStaffInput,
  ): Promise<object> {
    return changeStaff(ctx, input);
  }
}
