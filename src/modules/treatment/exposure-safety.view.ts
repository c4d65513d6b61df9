/** The warning about the sum of anthracyclines of a lifetime. */
import type { Context } from '../../core/context';
import { unitSettings, type VisiblePatient } from '../patient';
import { ANTHRACYCLINES, isAnthracycline, type ExposingDose } from './exposure';
import type { PriorExposureRow } from './exposure.entity';
import { anthracyclinesWith, exposuresOf } from './exposure.view';
import { safetyMessages } from './safety.messages';
import type { GivenDose } from './safety.queries';
import { WarningCode, WarningSeverity, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';

const { noticePerM2 } = ANTHRACYCLINES;

/** The warning that `sums` call for, of a start or of one dose; none below 250 mg/m2 of equivalents and the unit's limit. */
async function limitWarning(
  ctx: Context,
  { medicalUnitClues }: Pick<VisiblePatient, 'medicalUnitClues'>,
  reached: number,
  planned: number,
  about: Partial<Pick<SafetyWarning, 'administrationId' | 'medication' | 'path'>>,
): Promise<SafetyWarning[]> {
  const { anthracyclineLimitPerM2: limitPerM2 } = await unitSettings(ctx, medicalUnitClues);
  if (reached < noticePerM2 && reached <= limitPerM2) return [];
  const warning = safetyWarning(
    ctx,
    WarningCode.LIFETIME_LIMIT,
    safetyMessages.lifetimeLimit(reached, limitPerM2),
    [
      ['total', reached, 'mg/m2'],
      ['planned', planned, 'mg/m2'],
      ['limit', limitPerM2, 'mg/m2'],
    ],
    about,
  );
  return [{ ...warning, severity: reached > limitPerM2 ? WarningSeverity.REASON : WarningSeverity.NOTICE }];
}

/** What a given dose does to the sum of anthracyclines, with those given together with it; nothing for other medicines. */
export async function lifetimeOfDose(
  ctx: Context,
  patient: Pick<VisiblePatient, 'medicalUnitClues'>,
  { id, patientId, atc, medication }: { id: string; patientId: string; atc: string; medication: string },
  given: Pick<GivenDose, 'givenDose' | 'givenOn'>,
  together: readonly GivenDose[],
): Promise<SafetyWarning[]> {
  if (!isAnthracycline(atc)) return [];
  const stored = await exposuresOf(ctx, patientId);
  const doses = [{ id, ...given }, ...together].flatMap(({ id: doseId, givenDose, givenOn }) =>
    stored
      .filter((dose) => dose.id === doseId && isAnthracycline(dose.atc))
      .map((dose) => ({ ...dose, amount: givenDose, givenOn })),
  );
  if (!doses.some((dose) => dose.id === id)) return [];
  const { totalPerM2, plannedPerM2 } = await anthracyclinesWith(ctx, patientId, { doses });
  return limitWarning(ctx, patient, totalPerM2, plannedPerM2, { administrationId: id, medication, path: 'givenDose' });
}

/** What a start does to it: what the child has had, with all that is planned. Nothing where no anthracycline is planned. */
export async function lifetimeOfStart(
  ctx: Context,
  patient: VisiblePatient,
  planned: readonly (ExposingDose & { id?: string })[],
  elsewhere: readonly PriorExposureRow[],
  path = 'protocolCode',
): Promise<SafetyWarning[]> {
  const doses = planned.filter(({ atc }) => isAnthracycline(atc));
  const sums = await anthracyclinesWith(ctx, patient.id, { doses, elsewhere });
  if (sums.plannedPerM2 === 0) return [];
  return limitWarning(ctx, patient, sums.totalPerM2 + sums.plannedPerM2, sums.plannedPerM2, { path });
}
