/** GraphQL input of the line through which medicines are given. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';
import { VascularAccessKind } from './vascular-access.types';

@InputType('SetVascularAccessInput', { description: 'The line that is in place now; earlier records stay.' })
export class SetVascularAccessInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => VascularAccessKind, { description: 'The kind of the line; NONE when it was removed.' })
  kind!: VascularAccessKind;

  @Field(() => String, { nullable: true, description: 'The place on the body; 100 characters at most.' })
  site?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was placed, not in the future.' })
  placedOn?: Day | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Needle, heparin, last dressing, in words; 500 characters at most.',
  })
  note?: string | null;
}
