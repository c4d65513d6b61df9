/** Inputs of service accounts. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../core/scalars';
import type { Instant } from '../../../core/time';
import { CluesText, MultilineText } from '../../../core/text-rule';
import { Role } from '../../../core/viewer';

@InputType('ServiceScopeInput', { description: 'One role in one unit.' })
export class ServiceScopeInput {
  @Field(() => Role, { description: 'SOCIAL_WORKER, CLINICIAN or AUDITOR.' })
  role!: Role;

  @CluesText()
  @Field(() => String, { description: 'The CLUES of the unit.' })
  medicalUnitClues!: string;
}

@InputType('CreateServiceAccountInput', { description: 'A program, its owner and its scopes.' })
export class CreateServiceAccountInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Makes the request safe to repeat; a repeated answer has no secret, because the service keeps only its hash.',
  })
  requestId?: string | null;

  @Field(() => String, { description: '3 to 80 characters, unique.' })
  name!: string;

  @Field(() => ID, {
    description: "The id of the person's account; the person must have every role that is asked for.",
  })
  ownerId!: string;

  @Field(() => [ServiceScopeInput], { description: '1 to 20 scopes.' })
  scopes!: ServiceScopeInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'The root fields that the program may call; left out, all that its scopes allow.',
  })
  operations?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'At most 366 days from now; 366 days when left out.',
  })
  expiresAt?: Instant | null;
}

@InputType('RotateServiceSecretInput', { description: 'The service account whose secret is replaced.' })
export class RotateServiceSecretInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Makes the request safe to repeat; a repeated answer has no secret.',
  })
  requestId?: string | null;

  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => Int, { defaultValue: 24, description: 'Hours for which the old secret still works, 0 to 168.' })
  keepOldHours!: number;
}

@InputType('RevokeServiceAccountInput', { description: 'The service account that ends, and why.' })
export class RevokeServiceAccountInput {
  @Field(() => ID, { nullable: true, description: 'Makes the request safe to repeat.' })
  requestId?: string | null;

  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @MultilineText()
  @Field(() => String, { description: 'Why, for the record; 1 to 500 characters.' })
  reason!: string;
}

@InputType('IssueServiceTokenInput', { description: 'Client id and secret of a service account.' })
export class IssueServiceTokenInput {
  @Field(() => String, { description: 'The client id.' })
  clientId!: string;

  @Field(() => String, { description: 'The client secret.' })
  clientSecret!: string;

  @Field(() => [ServiceScopeInput], {
    nullable: true,
    description: 'A part of its scopes; all when left out.',
  })
  scopes?: ServiceScopeInput[] | null;
}
