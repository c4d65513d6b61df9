/** The GraphQL face of records that were entered in error. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { VoidRecordInput, VoidRecordResult } from './void.types';
import { idOfVoided, voidedRecord, voidRecord, VOIDING_ROLES } from './void.rules';

@Resolver()
export class VoidResolver {
  @Allow(...VOIDING_ROLES)
  @Mutation(() => VoidRecordResult, {
    description:
      'Marks a record as entered in error: it stays, with the reason, and is not valid. ADMINISTRATION: the dose is planned again, on its day before the record. FOLLOW_UP: it is in no list any more. PRIOR_EXPOSURE: it counts for no sum. DISPENSING: the one before it is valid again. HOME_DOSE: a caregiver voids own words only. APPOINTMENT and SURGERY: in no list any more; the family is told as of a cancellation. ATTENDANCE and SURGERY_OUTCOME: planned again. COVERAGE: as it was before the last setCoverage. Clinicians void clinical records, social workers appointments, attendance and coverage. Other kinds cannot be voided.',
  })
  voidRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => VoidRecordInput, { description: 'The record and the reason.' }) input: VoidRecordInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'voidRecord',
      input,
      (tx) => voidRecord(tx, input),
      (later, id) => voidedRecord(later, input.record, id),
      idOfVoided,
    );
  }
}
