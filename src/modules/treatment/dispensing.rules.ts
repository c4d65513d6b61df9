/** Proposing, setting and voiding the tablets that a family gives at home. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { badUserInput, forbidden, notFound } from '../../core/faults';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { zoned } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { insert, update } from '../../database';
import { changePatient, NoticeKind, notify, refusePlanning, visiblePatientById } from '../patient';
import { planChangedMeanwhile } from './adjustment.rules';
import { proposedWeeks } from './dispensing';
import { DispensingRow } from './dispensing.entity';
import { dispensingMessages as messages, weekText } from './dispensing.messages';
import { dispensingRowById } from './dispensing.queries';
import type { Dispensing, DispensingProposal, ProposeDispensingInput, SetDispensingInput } from './dispensing.types';
import { isStrength, validateDispensing, validateParts, validateWeek } from './dispensing.validation';
import { shownDispensing } from './dispensing.view';
import type { RecordChanged } from './record-change.types';
import { normalAtc } from './substances';
import { patientOf, treatmentRowById, treatmentToChange } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, writeHistory } from '../../core/record-history';
import { type RecordVoided } from './void.types';
import { weekAtHome } from './week-at-home.view';

const DEFAULT_PARTS = 2;
const MOST_STRENGTHS = 6;

/** The weeks of tablets for a medicine at home, or null for a treatment that is not the viewer's. Throws BAD_USER_INPUT. */
export async function proposeDispensing(
  ctx: Context,
  { treatmentId, atc, from, strengths, parts: given }: ProposeDispensingInput,
): Promise<DispensingProposal[] | null> {
  const viewer = await signedIn(ctx);
  const patientId = await patientOf(ctx, 'treatment', treatmentId);
  const patient = patientId === null ? null : await visiblePatientById(ctx, patientId);
  if (!patient) return null;
  if (!viewer.roles.get(Role.CLINICIAN)?.has(patient.medicalUnitClues)) {
    if (patient.isOfOwnUnit) throw forbidden(ctx);
    return null;
  }
  const parts = given ?? DEFAULT_PARTS;
  const problems = new Problems(ctx);
  validateParts(problems, parts);
  if (strengths.length === 0 || strengths.length > MOST_STRENGTHS || !strengths.every(isStrength))
    problems.add('strengths', 'RANGE', messages.strengths);
  const treatment = (await treatmentRowById(ctx, treatmentId))!;
  const week = await weekAtHome(ctx, problems, treatment, { atc: normalAtc(atc), from, birthDate: patient.birthDate });
  if (!week) throw badUserInput(ctx, problems.list);
  const { language } = ctx;
  return [...new Set(strengths)].flatMap((strength) =>
    proposedWeeks(week, strength, parts).map((proposed) => ({
      strength,
      unit: week.unit,
      ...proposed,
      text: weekText(language, proposed.tablets),
    })),
  );
}

/** Sets the tablets of a medicine at home and tells the caregivers. Throws NOT_FOUND. */
export async function setDispensing(
  ctx: Context,
  input: SetDispensingInput,
): Promise<Dispensing | InvalidInput | WrongState | RecordChanged> {
  const problems = validateDispensing(ctx, input);
  if (problems.any) return invalidInput(ctx, problems.list);
  const patientId = await patientOf(ctx, 'treatment', input.treatmentId);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const treatment = await treatmentToChange(tx, patientId, input.treatmentId);
    const { ACTIVE, ON_HOLD } = TreatmentStatus;
    const notPlanned = await refusePlanning(tx, patientId);
    if (notPlanned) return notPlanned;
    if (treatment.status !== ACTIVE && treatment.status !== ON_HOLD) return wrongState(tx, messages.treatmentEnded);
    if (input.planVersion !== treatment.planVersion)
      return planChangedMeanwhile(tx, patient, treatment, input.planVersion);
    const { from, until, strength, parts, tablets, note } = input;
    const atc = normalAtc(input.atc);
    const checked = new Problems(tx);
    const week = await weekAtHome(tx, checked, treatment, { atc, from, birthDate: patient.birthDate });
    if (week) validateWeek(checked, input, week);
    if (!week || checked.any) return invalidInput(tx, checked.list);
    const row: DispensingRow = {
      id: ulid(tx.now()),
      patientId,
      treatmentId: treatment.id,
      atc,
      medication: week.medication,
      startsOn: from,
      endsOn: until ?? null,
      strength,
      unit: week.unit,
      parts,
      tablets: JSON.stringify(tablets),
      planned: JSON.stringify(week.planned),
      note: note?.trim() || null,
      planVersion: input.planVersion,
      setAt: tx.now(),
      setBy: (await signedIn(tx)).accountId,
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
      revision: patient.revision,
    };
    await insert(tx.db, 'setDispensing', DispensingRow, [row]);
    if (treatment.status === ACTIVE)
      await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: treatment.id });
    return shownDispensing(tx, row, patient);
  });
}

/** Voids a dispensing: the one before it holds again. Throws NOT_FOUND. */
export async function voidDispensing(ctx: Context, id: string, reason: string): Promise<RecordVoided | WrongState> {
  const found = await dispensingRowById(ctx, id);
  if (!found) throw notFound(ctx);
  return changePatient(ctx, found.patientId, [Role.CLINICIAN], async (tx, patient) => {
    if ((await dispensingRowById(tx, id))!.voidedAt !== null) return wrongState(tx, messages.alreadyVoided);
    const mark = { voidedAt: tx.now(), voidedBy: (await signedIn(tx)).accountId, voidReason: reason };
    await update(tx.db, 'voidDispensing', DispensingRow, { id }, { ...mark, revision: patient.revision });
    await writeHistory(tx, patient, { kind: RecordKind.DISPENSING, id }, [VOIDED], reason);
    await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: found.treatmentId });
    return {
      record: { kind: RecordKind.DISPENSING, id },
      at: zoned(tx.now(), patient.medicalUnit.timeZone),
      patient: { id: patient.id },
    };
  });
}
