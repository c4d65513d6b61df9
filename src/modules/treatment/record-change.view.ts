/** The refusal of a write that was based on an older revision. */
import type { Reader } from '../../core/i18n';
import { refuse } from '../../core/refusal';
import { recordMessages } from './record-change.messages';
import { RecordChanged, type RecordChange } from './record-change.types';

/** The refusal with the `changes` that the client has not seen; `revision` includes the raise of this write, which is undone. */
export const recordChanged = (ctx: Reader, revision: number, changes: RecordChange[]): RecordChanged =>
  refuse(ctx, RecordChanged, recordMessages.changedMeanwhile, recordMessages.lookAgain, {
    revision: revision - 1,
    changes,
  });
