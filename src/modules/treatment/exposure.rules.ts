/** Records of what children have had elsewhere. */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { idempotent } from '../../core/idempotency';
import { invalidInput, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { zoned } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { insert, update } from '../../database';
import { changePatient, lockPatient } from '../patient';
import { exposureUnit, substanceName } from './exposure';
import { PriorExposureRow } from './exposure.entity';
import type { PriorExposureInput, RecordPriorExposureInput } from './exposure.inputs';
import { exposureMessages } from './exposure.messages';
import { exposingDosesByPatient, priorExposureRowById } from './exposure.queries';
import type { LifetimeExposure } from './exposure.types';
import { validateExposures } from './exposure.validation';
import { lifetimeExposureOf } from './exposure.view';
import { normalAtc } from './substances';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, writeHistory } from '../../core/record-history';
import { type RecordVoided } from './void.types';

/** Records what a child has had elsewhere; answers with what it has had in all. Throws NOT_FOUND. */
export function recordPriorExposure(
  ctx: Context,
  input: RecordPriorExposureInput,
): Promise<LifetimeExposure | InvalidInput | RequestIdReused> {
  const exposureOf = async (of: Context): Promise<LifetimeExposure> => {
    const exposure = await lifetimeExposureOf(of, input.patientId);
    if (!exposure) throw notFound(of);
    return exposure;
  };
  return idempotent(ctx, 'recordPriorExposure', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const problems = new Problems(tx);
      if (input.exposures.length === 0) problems.add('exposures', 'REQUIRED', exposureMessages.count);
      if (!patient.diagnosis) problems.add('patientId', 'NO_DIAGNOSIS', exposureMessages.noDiagnosis);
      validateExposures(tx, problems, 'exposures', input.exposures, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      await insert(tx.db, 'recordPriorExposure', PriorExposureRow, await exposureRows(tx, patient.id, input.exposures));
      return exposureOf(tx);
    },
    replay: exposureOf,
  });
}

/** The rows of valid inputs. */
export async function exposureRows(
  tx: Context,
  patientId: string,
  exposures: readonly PriorExposureInput[],
): Promise<PriorExposureRow[]> {
  const { accountId } = await signedIn(tx);
  const had = (await exposingDosesByPatient(tx, patientId)) ?? [];
  const rising = monotonicFactory();
  return exposures.map(({ atc: typed, totalPerM2, unit, source, lastOn }) => {
    const atc = normalAtc(typed);
    return {
      id: rising(tx.now()),
      patientId,
      atc,
      medication: substanceName(atc) ?? had.find((dose) => dose.atc === atc)?.medication ?? atc,
      totalPerM2,
      unit: exposureUnit(unit)!,
      source: source.trim(),
      lastOn: lastOn ?? null,
      recordedAt: tx.now(),
      recordedBy: accountId,
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
    };
  });
}

/** Marks a record from elsewhere as entered in error. Throws NOT_FOUND. */
export async function voidPriorExposure(ctx: Context, id: string, reason: string): Promise<RecordVoided | WrongState> {
  const row = await priorExposureRowById(ctx, id);
  if (!row || row.voidedAt !== null) throw notFound(ctx);
  return changePatient(ctx, row.patientId, [Role.CLINICIAN], async (tx, patient) => {
    const { accountId } = await signedIn(tx);
    await update(
      tx.db,
      'voidPriorExposure',
      PriorExposureRow,
      { id },
      { voidedAt: tx.now(), voidedBy: accountId, voidReason: reason },
    );
    await writeHistory(tx, patient, { kind: RecordKind.PRIOR_EXPOSURE, id }, [VOIDED], reason);
    return {
      record: { kind: RecordKind.PRIOR_EXPOSURE, id },
      at: zoned(tx.now(), patient.medicalUnit.timeZone),
      patient: { id: patient.id },
    };
  });
}
