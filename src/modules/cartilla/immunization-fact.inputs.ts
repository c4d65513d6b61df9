/** GraphQL inputs of facts that change when vaccines may be given. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateScalar } from '../../core/scalars';
import { MultilineText } from '../../core/text-rule';
import type { Day } from '../../core/time';
import { BloodProduct, ImmunizationFactKind } from './immunization-fact.types';

@InputType('RecordImmunizationFactInput', {
  description: 'A transplant, a blood product, or the written word of the oncologist.',
})
export class RecordImmunizationFactInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID). The same requestId with the same input records the fact once.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => ImmunizationFactKind, { description: 'What it is.' })
  kind!: ImmunizationFactKind;

  @Field(() => BloodProduct, { nullable: true, description: 'BLOOD_PRODUCT: needed; for other facts null.' })
  product?: BloodProduct | null;

  @Field(() => String, {
    nullable: true,
    description:
      'CONTRAINDICATION and PERMISSION: the vaccine (SRP, VPH, ...); null for every live one. A contraindication also holds for vaccines with an antigen of the named one (SRP: also SR).',
  })
  code?: string | null;

  @Field(() => DateScalar, { description: 'The day of the transplant, of the product, or of the written word.' })
  occurredOn!: Day;

  @Field(() => String, {
    description: 'The paper from which it is known, or the oncologist who wrote it; 300 characters at most.',
  })
  source!: string;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'CONTRAINDICATION and PERMISSION: the reason, needed; 500 characters at most.',
  })
  reason?: string | null;
}

@InputType('WithdrawImmunizationFactInput', { description: 'A fact that was entered by mistake.' })
export class WithdrawImmunizationFactInput extends RepeatableInput {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @MultilineText()
  @Field(() => String, { description: 'The reason, which is stored with the record; 500 characters at most.' })
  reason!: string;
}
