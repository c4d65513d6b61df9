/** The refusal of a write that was based on an older revision. */
import { coreMessages } from '../../core/core.messages';
import type { Reader } from '../../core/i18n';
import { refuse } from '../../core/refusal';
import { RecordChanged, type RecordChange } from './record-change.types';

/** The refusal with the `changes` that the client has not seen; `revision` includes the raise of this write, which is undone. */
export const recordChanged = (ctx: Reader, revision: number, changes: RecordChange[]): RecordChanged =>
  refuse(ctx, RecordChanged, coreMessages.changedMeanwhile, coreMessages.lookAgain, {
    revision: revision - 1,
    changes,
  });
