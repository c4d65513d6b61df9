/** Resolver of the export of a record. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { exportRecord } from './record-export.rules';
import { ExportRecordInput, ExportRecordResult } from './record-export.types';

@Resolver()
export class RecordExportResolver {
  @AllowPerson(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => ExportRecordResult, {
    description:
      'Everything that the viewer may see of a child, as JSON and PDF, at two addresses for an hour. The password is asked for again; the account history and the access log hold it.',
  })
  exportRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => ExportRecordInput, { description: 'The child and the password.' }) input: ExportRecordInput,
  ): Promise<object> {
    return exportRecord(ctx, input);
  }
}
