/** GraphQL results of the public reprint. */
import { Field, ObjectType } from 'type-graphql';
import { InvalidInput, Refusal, resultUnion, TooManyAttempts } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';

@ObjectType('CartillaReprint', { description: 'The reprinted cover. Its address was mailed as well.' })
export class CartillaReprint {
  @Field(() => String, { description: 'The folio on the cover.' })
  folio!: string;

  @Field(() => DateTimeScalar, { description: 'The time of the reprint, in the time zone of the medical unit.' })
  issuedAt!: string;

  @Field(() => String, { description: 'The address of the PDF. It needs no account: keep it secret.' })
  coverUrl!: string;

  @Field(() => DateTimeScalar, {
    description: 'The end of validity of coverUrl, 24 hours after issuedAt, in the time zone of the medical unit.',
  })
  coverUrlExpiresAt!: string;
}

@ObjectType('SecurityCodeWrong', {
  implements: Refusal,
  description:
    'The security code is wrong, was used before, or is older than five minutes. No other input was checked.',
})
export class SecurityCodeWrong extends Refusal {}

@ObjectType('CurpNeedsCorrection', {
  implements: Refusal,
  description: 'The CURP is malformed, or marked as having a problem: RENAPO corrects it.',
})
export class CurpNeedsCorrection extends Refusal {}

@ObjectType('NssDoesNotMatch', {
  implements: Refusal,
  description: 'The CURP and the NSS do not belong together. The answer does not reveal whether either is known.',
})
export class NssDoesNotMatch extends Refusal {}

@ObjectType('NoCoverage', { implements: Refusal, description: 'The rights of this person are not in force.' })
export class NoCoverage extends Refusal {}

@ObjectType('DependentOver16WithoutExtension', {
  implements: Refusal,
  description:
    'A daughter or son of 16 years or more has rights only with an extension: for studies up to 25 years, for disability without an age limit.',
})
export class DependentOver16WithoutExtension extends Refusal {}

export const ReprintCartillaResult = resultUnion(
  'ReprintCartillaResult',
  'CartillaReprint',
  'The cover, or a refusal with the next step.',
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
