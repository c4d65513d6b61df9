/** Types of service accounts and their tokens. */
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion, TooManyAttempts, WrongState } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import type { Instant } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { User, WrongCredentials } from '../identity.types';

@Directive('@key(fields: "id")')
@ObjectType('MedicalUnit', { description: 'A hospital or clinic (FHIR Location).' })
export class MedicalUnit {
  @Field(() => ID, { description: 'The CLUES.' })
  id!: string;
}

export enum ServiceAccountStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

registerEnumType(ServiceAccountStatus, {
  name: 'ServiceAccountStatus',
  description: 'Whether a service account can get a token.',
  valuesConfig: {
    ACTIVE: { description: 'It can.' },
    SUSPENDED: { description: 'Its owner is closed or has lost every role that it was given.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'It was revoked.' },
  },
});

@ObjectType('ServiceScope', { description: 'What a service account may do: one role in one unit.' })
export class ServiceScope {
  @Field(() => Role, { description: 'SOCIAL_WORKER, CLINICIAN or AUDITOR.' })
  role!: Role;

  @Field(() => MedicalUnit, { description: 'The unit in which the role holds.' })
  medicalUnit!: { id: string };
}

@ObjectType('ServiceSecret', { description: 'A secret of a service account; only its hash is kept.' })
export class ServiceSecret {
  @Field(() => String, { description: 'The last four characters of the secret.' })
  hint!: string;

  @Field(() => DateTimeScalar, { description: 'Time at which it was made, in UTC.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops, in UTC; null for the newest.' })
  endsAt!: Instant | null;
}

@Directive('@key(fields: "id")')
@ObjectType('ServiceAccount', { description: 'A program that may act, and the person who answers for it.' })
export class ServiceAccount {
  @Field(() => ID, { description: 'The id of the service account.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => String, { description: 'Its user name for /oauth/token; not secret.' })
  clientId!: string;

  @Field(() => User, { description: 'The member of staff who answers for every act of it.' })
  owner!: { id: string };

  @Field(() => [ServiceScope], {
    description: 'What it was given. Of these it has, at any moment, those that its owner has too.',
  })
  scopes!: ServiceScope[];

  @Field(() => [String], {
    nullable: true,
    description: 'The root fields that it may call; null when only its scopes limit it.',
  })
  operations!: string[] | null;

  @Field(() => ServiceAccountStatus, { description: 'Whether it can get a token now.' })
  status!: ServiceAccountStatus;

  @Field(() => DateTimeScalar, { description: 'When it was made, in UTC.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself, in UTC.' })
  expiresAt!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last time that it got a token, in UTC; null when never.',
  })
  lastUsedAt!: Instant | null;

  @Field(() => [ServiceSecret], {
    description:
      'Its secrets that work, newest first: at most two. Visible to its owner and to administrators; empty for others.',
  })
  secrets!: ServiceSecret[];
}

@ObjectType('ServiceAccountEdge', { description: 'A service account in a list.' })
export class ServiceAccountEdge {
  @Field(() => String, { description: 'Cursor of this account, for the argument after.' })
  cursor!: string;

  @Field(() => ServiceAccount, { description: 'The account.' })
  node!: { id: string };
}

@ObjectType('ServiceAccountConnection', { description: 'A page of service accounts, by name.' })
export class ServiceAccountConnection {
  @Field(() => [ServiceAccountEdge], { description: 'The accounts of this page.' })
  edges!: ServiceAccountEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

@ObjectType('ServiceAccountSecret', { description: 'The service account and, once, its secret.' })
export class ServiceAccountSecret {
  @Field(() => ServiceAccount, { description: 'The account.' })
  account!: { id: string };

  @Field(() => String, {
    nullable: true,
    description: '256 random bits, base64url. Shown once; null for a repeated request.',
  })
  clientSecret!: string | null;
}

@ObjectType('ServiceToken', { description: 'What /oauth/token answers, over GraphQL.' })
export class ServiceToken {
  @Field(() => String, {
    description: 'JWT for the Authorization header (Bearer), valid for 15 minutes. There is no refresh token.',
  })
  accessToken!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends, in UTC.' })
  expiresAt!: Instant;

  @Field(() => [ServiceScope], { description: 'What it may do.' })
  scopes!: ServiceScope[];
}

export const CreateServiceAccountResult = resultUnion(
  'CreateServiceAccountResult',
  'ServiceAccountSecret',
  'The service account with its secret, or the reason for the refusal.',
  () => [ServiceAccountSecret, InvalidInput, RequestIdReused] as const,
);
export const RotateServiceSecretResult = resultUnion(
  'RotateServiceSecretResult',
  'ServiceAccountSecret',
  'The service account with its new secret, or the reason for the refusal.',
  () => [ServiceAccountSecret, InvalidInput, WrongState, RequestIdReused] as const,
);
export const RevokeServiceAccountResult = resultUnion(
  'RevokeServiceAccountResult',
  'ServiceAccount',
  'The revoked service account, or the reason for the refusal.',
  () => [ServiceAccount, InvalidInput, RequestIdReused] as const,
);
export const IssueServiceTokenResult = resultUnion(
  'IssueServiceTokenResult',
  'ServiceToken',
  'The token, or the reason for the refusal.',
  () => [ServiceToken, WrongCredentials, InvalidInput, TooManyAttempts] as const,
);
