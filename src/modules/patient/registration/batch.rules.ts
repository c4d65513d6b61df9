/**
 * Registering many families: each row by the rules of registerFamily. A dry run is the registration itself in a transaction
 * that is undone, so that it cannot differ from what a later call would do at that moment.
 */
import { signedIn } from '../../../core/access';
import { RequestReads } from '../../../core/access-log';
import type { Context } from '../../../core/context';
import { invalidInput, isRefusal, type InvalidInput } from '../../../core/refusal';
import { dayOf } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { normalizeCurp, validateCurp, type PreparedPassword } from '../../identity';
import type { RegisterFamilyInput } from '../patient.inputs';
import {
  preparePasswords,
  registerFamilyIn,
  unitToRegisterIn,
  type FamilyRefusal,
  type Registered,
} from './family.rules';
import { registrationMessages } from './registration.messages';
import { FamilyRowStatus, type FamilyBatch, type FamilyRow } from './batch.types';
import type { RegisterFamiliesInput } from './batch.inputs';
import { MOST_CAREGIVERS } from './registration.validation';

export const MOST_FAMILIES = 50;

/** Registers or checks up to 50 families; the result of each, or InvalidInput for a call with none or too many. */
export async function registerFamilies(
  ctx: Context,
  { dryRun, allOrNothing, families }: RegisterFamiliesInput,
): Promise<FamilyBatch | InvalidInput> {
  const problems = new Problems(ctx);
  if (families.length === 0) problems.add('families', 'REQUIRED', registrationMessages.familyCount(MOST_FAMILIES));
  if (families.length > MOST_FAMILIES)
    problems.add('families', 'TOO_MANY', registrationMessages.familyCount(MOST_FAMILIES));
  if (problems.any) return invalidInput(ctx, problems.list);
  const paced: Context = { ...ctx, hasPacedLetters: true };
  if (!dryRun && !allOrNothing) return batchOf(families, await registerEach(paced, families), false);
  return registerTogether(paced, families, dryRun);
}

/** Registers the families one after the other, each in a transaction of its own. */
async function registerEach(
  ctx: Context,
  families: readonly RegisterFamilyInput[],
  passwords?: readonly (readonly PreparedPassword[])[],
): Promise<(Registered | FamilyRefusal)[]> {
  const { roles } = await signedIn(ctx);
  const seen = new Set<string>();
  const results: (Registered | FamilyRefusal)[] = [];
  for (const [index, family] of families.entries()) {
    const { medicalUnitClues: clues, patient } = family;
    const problems = new Problems(ctx);
    const isOwnUnit = roles.get(Role.SOCIAL_WORKER)?.has(clues) ?? false;
    // The unit of others is not looked up: the row is the same whether it exists or not.
    const place = isOwnUnit
      ? await unitToRegisterIn(ctx, problems, clues)
      : { unit: null, today: dayOf(ctx.now(), 'America/Mexico_City') };
    if (!isOwnUnit) problems.add('medicalUnitClues', 'NOT_YOURS', registrationMessages.notYourUnit);
    const curp = normalizeCurp(patient.curp);
    if (seen.has(curp)) problems.add('patient.curp', 'DUPLICATE_IN_BATCH', registrationMessages.duplicateInBatch);
    else if (isOwnUnit && validateCurp(curp, place.today).ok) seen.add(curp);
    results.push(await registerFamilyIn(ctx, family, problems, place, passwords?.[index]));
  }
  return results;
}

/** Tells `inTransaction` to undo the rows, which it carries to the answer. */
class Undone extends Error {
  constructor(readonly results: (Registered | FamilyRefusal)[]) {
    super('the rows of this batch are undone');
  }
}

const UNUSED_PASSWORDS: readonly PreparedPassword[] = Array.from({ length: MOST_CAREGIVERS }, () => ({
  plain: 'undone',
  hash: 'undone',
}));

/** Registers all families in one transaction, which is undone for a dry run and when a row is refused. */
async function registerTogether(
  ctx: Context,
  families: readonly RegisterFamilyInput[],
  dryRun: boolean,
): Promise<FamilyBatch> {
  const passwords: (readonly PreparedPassword[])[] = [];
  for (const { caregivers } of families)
    passwords.push(
      dryRun ? UNUSED_PASSWORDS : await preparePasswords(ctx, Math.min(caregivers.length, MOST_CAREGIVERS)),
    );
  const { accountId } = await signedIn(ctx);
  const work = async (tx: Context): Promise<(Registered | FamilyRefusal)[]> => {
    // Reads of its own: a child that is undone leaves no trace in the access log.
    const reads = RequestReads.ofRequest();
    reads.operation = ctx.reads.name;
    const results = await registerEach({ ...tx, reads }, families, passwords);
    if (dryRun || results.some(isRefusal)) throw new Undone(results);
    return results;
  };
  try {
    const results = await inTransaction(ctx, work, { repeatable: true });
    for (const result of results)
      if (!isRefusal(result) && !result.isRepeated) ctx.reads.note(result.id, accountId, 'WRITE', true);
    return batchOf(families, results, false);
  } catch (error) {
    if (error instanceof Undone) return batchOf(families, error.results, true);
    throw error;
  }
}

function statusOf(result: Registered | FamilyRefusal, isUndone: boolean): FamilyRowStatus {
  if (isRefusal(result)) return FamilyRowStatus.REFUSED;
  if (result.isRepeated) return FamilyRowStatus.ALREADY_REGISTERED;
  return isUndone ? FamilyRowStatus.READY : FamilyRowStatus.REGISTERED;
}

/** The answer; `isUndone` when nothing was written. */
function batchOf(
  families: readonly RegisterFamilyInput[],
  results: readonly (Registered | FamilyRefusal)[],
  isUndone: boolean,
): FamilyBatch {
  const rows = results.map((result, index): FamilyRow => {
    const status = statusOf(result, isUndone);
    const isRegistered = !isRefusal(result) && status !== FamilyRowStatus.READY;
    return {
      index,
      requestId: families[index]!.requestId,
      status,
      patient: isRegistered ? { id: result.id } : null,
      refusal: isRefusal(result) ? result : null,
      warnings: isRefusal(result) ? [] : result.warnings,
    };
  });
  const count = (status: FamilyRowStatus): number => rows.filter((row) => row.status === status).length;
  return {
    rows,
    ready: count(FamilyRowStatus.READY),
    registered: count(FamilyRowStatus.REGISTERED),
    alreadyRegistered: count(FamilyRowStatus.ALREADY_REGISTERED),
    refused: count(FamilyRowStatus.REFUSED),
  };
}
