/** Resolvers of caregivers, credentials and registrations. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { visiblePatientById } from '../visibility.queries';
import { repeatable } from '../../../core/idempotency';
import { Allow, AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { CredentialsStatus } from '../../identity';
import {
  AddCaregiverInput,
  PrintCredentialsInput,
  ResendCredentialsInput,
  RevokeCaregiverInput,
} from './caregiver.inputs';
import { CorrectAccountInput } from './account-correction.inputs';
import { correctAccount } from './account-correction.rules';
import { registrationsByUnit } from './caregiver.queries';
import {
  AddCaregiverResult,
  CorrectAccountResult,
  CredentialsPrinted,
  CredentialsSent,
  PrintCredentialsResult,
  Registration,
  RegistrationConnection,
  ResendCredentialsResult,
  RevokeCaregiverResult,
} from './caregiver.types';
import { addCaregiver, revokeCaregiver } from './caregiver.rules';
import { printCredentials, resendCredentials } from './credentials.rules';
import { User } from '../user.types';

@Resolver()
export class CaregiversResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => AddCaregiverResult, {
    description:
      'Adds a caregiver to a registered child. An existing account keeps its password: one of a family of the unit is linked at once, any other is invited.',
  })
  addCaregiver(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCaregiverInput, { description: 'The child and the adult.' }) input: AddCaregiverInput,
  ): Promise<object> {
    return repeatable(ctx, 'addCaregiver', input, (tx) => addCaregiver(tx, input), visiblePatientById);
  }

  @Allow(Role.SOCIAL_WORKER, Role.PATIENT)
  @Mutation(() => RevokeCaregiverResult, {
    description:
      'Ends the access of an adult to a child from the next request on, or withdraws an invitation. For social workers of the unit, and for the patient from 18 years on.',
  })
  revokeCaregiver(
    @Ctx() ctx: Context,
    @Arg('input', () => RevokeCaregiverInput, { description: 'The child, the adult and the reason.' })
    input: RevokeCaregiverInput,
  ): Promise<object> {
    return repeatable(ctx, 'revokeCaregiver', input, (tx) => revokeCaregiver(tx, input), visiblePatientById);
  }

  @AllowPerson(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)
  @Mutation(() => ResendCredentialsResult, {
    description:
      'Sends a new temporary password by email. The previous password stops working, sessions end, and a new address replaces one that was never proven; in place of a proven one it takes effect, with its letter, when the owner confirms or after 24 hours without an objection. Social workers: accounts that open nothing beyond their units. Administrators: other accounts of staff or of several units.',
  })
  resendCredentials(
    @Ctx() ctx: Context,
    @Arg('input', () => ResendCredentialsInput, { description: 'The account and its new address, if it has one.' })
    input: ResendCredentialsInput,
  ): Promise<object> {
    return resendCredentials(ctx, input);
  }

  @AllowPerson(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)
  @Mutation(() => CorrectAccountResult, {
    description:
      'Corrects names, user name, telephone or address of an account; the values before stay in its history. Allowed to the same people as resendCredentials. Password and sessions stay.',
  })
  correctAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectAccountInput, { description: 'The account, the reason and the corrected facts.' })
    input: CorrectAccountInput,
  ): Promise<object> {
    return correctAccount(ctx, input);
  }

  @AllowPerson(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)
  @Mutation(() => PrintCredentialsResult, {
    description:
      'Makes a letter to print instead of an email, in every state of an account that is not closed. The previous password stops working and sessions end. Allowed to the same people as resendCredentials.',
  })
  printCredentials(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintCredentialsInput, { description: 'The account.' }) input: PrintCredentialsInput,
  ): Promise<object> {
    return printCredentials(ctx, input.userId);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Query(() => RegistrationConnection, {
    description: "Caregivers of the viewer's units, newest first, by the state of their credentials.",
  })
  registrations(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('status', () => CredentialsStatus, {
      nullable: true,
      description: 'State of the credentials; all states when left out.',
    })
    status?: CredentialsStatus | null,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return registrationsByUnit(ctx, status, { first, after });
  }
}

@Resolver(() => Registration)
export class RegistrationResolver {
  @FieldResolver(() => User, { description: 'The caregiver.' })
  user(@Root() registration: { user: { id: string } }): { id: string } {
    return registration.user;
  }
}

@Resolver(() => CredentialsSent)
export class CredentialsSentResolver {
  @FieldResolver(() => User, { description: 'Owner of the credentials.' })
  user(@Root() sent: { user: { id: string } }): { id: string } {
    return sent.user;
  }
}

@Resolver(() => CredentialsPrinted)
export class CredentialsPrintedResolver {
  @FieldResolver(() => User, { description: 'Owner of the credentials.' })
  user(@Root() printed: { user: { id: string } }): { id: string } {
    return printed.user;
  }
}
