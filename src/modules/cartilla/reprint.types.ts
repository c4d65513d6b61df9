/** What the public reprint answers. */
import { Field, ObjectType } from 'type-graphql';
import { InvalidInput, Refusal, resultUnion, TooManyAttempts } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';

@ObjectType('CartillaReprint', { description: 'The cover is made; its address was mailed as well.' })
export class CartillaReprint {
  @Field(() => String, { description: 'The folio on the cover.' })
  folio!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made, in the time zone of the unit.' })
  issuedAt!: string;

  @Field(() => String, { description: 'Where the PDF can be downloaded. Whoever has this address can.' })
  coverUrl!: string;

  @Field(() => DateTimeScalar, { description: 'Until when, in the time zone of the unit: 24 hours.' })
  coverUrlExpiresAt!: string;
}

@ObjectType('SecurityCodeWrong', {
  implements: Refusal,
  description:
    'The security code is not right, was used before, or is older than five minutes. Nothing else was looked at.',
})
export class SecurityCodeWrong extends Refusal {}

@ObjectType('CurpNeedsCorrection', {
  implements: Refusal,
  description: 'The CURP is malformed, or marked as having problems: RENAPO corrects it.',
})
export class CurpNeedsCorrection extends Refusal {}

@ObjectType('NssDoesNotMatch', {
  implements: Refusal,
  description: 'The CURP and the NSS do not go together here; whether either is known is not said.',
})
export class NssDoesNotMatch extends Refusal {}

@ObjectType('NoCoverage', { implements: Refusal, description: 'The rights of this person are not in force.' })
export class NoCoverage extends Refusal {}

@ObjectType('DependentOver16WithoutExtension', {
  implements: Refusal,
  description:
    'A daughter or son from 16 years on has rights only with an extension: for studies up to 25 years, for disability without limit of age.',
})
export class DependentOver16WithoutExtension extends Refusal {}

export const ReprintCartillaResult = resultUnion(
  'ReprintCartillaResult',
  'CartillaReprint',
  'The cover, or why there is none and what to do.',
  () =>
    [
      CartillaReprint,
      InvalidInput,
      SecurityCodeWrong,
      CurpNeedsCorrection,
      DependentOver16WithoutExtension,
      NssDoesNotMatch,
      NoCoverage,
      TooManyAttempts,
    ] as const,
);
