/** Resolvers of service accounts. */
import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowPerson, Anyone, signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import type { Page } from '../../../core/pagination';
import { isRefusal } from '../../../core/refusal';
import { Role } from '../../../core/viewer';
import { User } from '../identity.types';
import {
  CreateServiceAccountInput,
  IssueServiceTokenInput,
  RevokeServiceAccountInput,
  RotateServiceSecretInput,
} from './service-account.inputs';
import { serviceAccountPage, shownScopes } from './service-account.queries';
import { createServiceAccount, revokeServiceAccount, rotateServiceSecret } from './service-account.rules';
import {
  MedicalUnit,
  CreateServiceAccountResult,
  IssueServiceTokenResult,
  RevokeServiceAccountResult,
  RotateServiceSecretResult,
  ServiceAccount,
  ServiceAccountConnection,
} from './service-account.types';
import { issueServiceToken } from './service-token.rules';

const STAFF = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.ADMINISTRATOR, Role.AUDITOR] as const;

@Resolver()
export class ServiceAccountResolver {
  @AllowPerson(...STAFF)
  @Query(() => ServiceAccountConnection, {
    nullable: true,
    description:
      'Service accounts, by name: all for an ADMINISTRATOR, those with a scope in the own units for an AUDITOR, the own ones for other staff.',
  })
  serviceAccounts(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<Page<{ id: string }>> {
    return serviceAccountPage(ctx, { first, after: after ?? null });
  }

  @AllowPerson(Role.ADMINISTRATOR)
  @Mutation(() => CreateServiceAccountResult, {
    description: 'Creates a service account for a program, and shows its first secret once.',
  })
  createServiceAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateServiceAccountInput, { description: 'The program, its owner and its scopes.' })
    input: CreateServiceAccountInput,
  ): Promise<object> {
    return createServiceAccount(ctx, input);
  }

  @AllowPerson(...STAFF)
  @Mutation(() => RotateServiceSecretResult, {
    description:
      'Makes a new secret and shows it once; the one before works for some hours more. For the owner and for administrators.',
  })
  rotateServiceSecret(
    @Ctx() ctx: Context,
    @Arg('input', () => RotateServiceSecretInput, { description: 'The account, and how long the old secret works.' })
    input: RotateServiceSecretInput,
  ): Promise<object> {
    return rotateServiceSecret(ctx, input);
  }

  @AllowPerson(...STAFF)
  @Mutation(() => RevokeServiceAccountResult, {
    description:
      'Ends a service account: its secrets and tokens stop working on the next request. For the owner and for administrators.',
  })
  revokeServiceAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => RevokeServiceAccountInput, { description: 'The account and the reason.' })
    input: RevokeServiceAccountInput,
  ): Promise<object> {
    return revokeServiceAccount(ctx, input);
  }

  @Anyone()
  @Mutation(() => IssueServiceTokenResult, {
    description:
      'An access token for a service account, as POST /oauth/token gives it. At most one login or token in a request.',
  })
  async issueServiceToken(
    @Ctx() ctx: Context,
    @Arg('input', () => IssueServiceTokenInput, { description: 'Client id, client secret and the wanted scopes.' })
    input: IssueServiceTokenInput,
  ): Promise<object> {
    const token = await issueServiceToken(ctx, input);
    return isRefusal(token) ? token : { ...token, scopes: shownScopes(token.scopes) };
  }
}

/** Shared with the owner of units: the answer to a token request, which has no session, needs no other subgraph. */
@Resolver(() => MedicalUnit)
export class MedicalUnitClues {
  @Directive('@shareable')
  @FieldResolver(() => String, { description: 'Clave Única de Establecimientos de Salud, eleven characters.' })
  clues(@Root() { id }: MedicalUnit): string {
    return id;
  }
}

@Resolver(() => User)
export class UserServiceAccount {
  @FieldResolver(() => ServiceAccount, {
    nullable: true,
    description: 'The service account that is asking on behalf of this person; null when the person is.',
  })
  async serviceAccount(@Root() user: { id: string }, @Ctx() ctx: Context): Promise<{ id: string } | null> {
    const { accountId, serviceAccount } = await signedIn(ctx);
    return serviceAccount && user.id === accountId ? { id: serviceAccount.id } : null;
  }
}
