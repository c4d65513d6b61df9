/** Commands on facts that change when vaccines may be given: record one, withdraw one. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import { foundOrMissed } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { idempotent } from '../../core/idempotency';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { dayOf } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { insert, update } from '../../database';
import { changePatient, lockPatient, patientForStaff } from '../patient';
import { ImmunizationFactRow } from './cartilla.entity';
import type { RecordImmunizationFactInput, WithdrawImmunizationFactInput } from './immunization-fact.inputs';
import { immunizationFactById } from './immunization-fact.queries';
import type { ImmunizationFact } from './immunization-fact.types';
import { validateFact } from './immunization-fact.validation';
import { factView } from './immunization-fact.view';

/** Records a fact; vaccines wait or return from then on. Throws NOT_FOUND. */
export function recordImmunizationFact(
  ctx: Context,
  input: RecordImmunizationFactInput,
): Promise<ImmunizationFact | InvalidInput | RequestIdReused> {
  return idempotent<ImmunizationFact, InvalidInput>(ctx, 'recordImmunizationFact', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const zone = patient.medicalUnit.timeZone;
      const problems = new Problems(tx);
      const code = validateFact(problems, input, patient.birthDate, dayOf(tx.now(), zone));
      if (problems.any) return invalidInput(tx, problems.list);
      const row: ImmunizationFactRow = {
        id: ulid(tx.now()),
        patientId: patient.id,
        kind: input.kind,
        product: input.product ?? null,
        code,
        occurredOn: input.occurredOn,
        source: input.source.trim(),
        reason: input.reason?.trim() || null,
        recordedAt: tx.now(),
        recordedBy: (await signedIn(tx)).accountId,
        withdrawnAt: null,
        withdrawnBy: null,
        withdrawnReason: null,
      };
      await insert(tx.db, 'recordImmunizationFact', ImmunizationFactRow, [row]);
      return factView(row, zone);
    },
    replay: async (later, id) => {
      const row = await immunizationFactById(later, id);
      if (!row) return null;
      const patient = await patientForStaff(later, row.patientId, [Role.CLINICIAN]);
      return factView(row, patient.medicalUnit.timeZone);
    },
  });
}

/** Withdraws a fact that was entered by mistake; it stays in the table with the reason. Throws NOT_FOUND. */
export async function withdrawImmunizationFact(
  ctx: Context,
  input: WithdrawImmunizationFactInput,
): Promise<{ id: string } | InvalidInput> {
  const row = await immunizationFactById(ctx, input.id);
  const patientId = await foundOrMissed(ctx, input.id, row?.withdrawnAt === null ? row.patientId : undefined);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    // Read again behind the lock: of two requests at once, one withdraws.
    if ((await immunizationFactById(tx, input.id))?.withdrawnAt !== null) throw notFound(tx);
    await update(
      tx.db,
      'withdrawImmunizationFact',
      ImmunizationFactRow,
      { id: input.id },
      {
        withdrawnAt: tx.now(),
        withdrawnBy: (await signedIn(tx)).accountId,
        withdrawnReason: input.reason.trim(),
      },
    );
    return { id: patientId };
  });
}
