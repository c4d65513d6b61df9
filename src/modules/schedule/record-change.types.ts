/** The types of changed records, with the stub of User of this module. */
import { recordChangeTypes } from '../../core/record-change.types';
import { User } from './stubs.types';

export const { RecordChange, RecordChanged } = recordChangeTypes(() => User);
export type RecordChanged = InstanceType<typeof RecordChanged>;
