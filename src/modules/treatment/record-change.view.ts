/** How a refusal tells what was changed in a record since its reader looked. */
import type { Reader } from '../../core/i18n';
import { refuse } from '../../core/refusal';
import { recordMessages } from './record-change.messages';
import { RecordChanged, type RecordChange } from './record-change.types';

/** The refusal of a write that did not know of `changes`; `revision` is the one that this write has raised and undoes. */
export const recordChanged = (ctx: Reader, revision: number, changes: RecordChange[]): RecordChanged =>
  refuse(ctx, RecordChanged, recordMessages.changedMeanwhile, recordMessages.lookAgain, {
    revision: revision - 1,
    changes,
  });
