/** Treatments that journeys begin with. */
import families from '../../src/demo/data/families.json';
import { operation } from '../support/client';
import { familyPapers } from '../support/people';
import { CURPS } from '../support/scenario';
import { medication, protocolOf } from '../support/treatment';
import { hand, type Stage } from './stage';

type Hand = Awaited<ReturnType<typeof hand>>;

interface AtHome {
  mother: Hand;
  clinician: Hand;
  patientId: string;
  treatmentId: string;
  /** In the zone of the unit. */
  today: string;
}

/** For the demo's child: starts today four weeks of 55.62 mg of mercaptopurine a day, by a protocol and under a name of its own. */
export async function startAtHome(
  stage: Stage,
  { code, medicine }: { code: string; medicine: string },
): Promise<AtHome> {
  const [mother, clinician] = [await hand(stage, CURPS.caregiver), await hand(stage, CURPS.clinician)];
  const { viewer } = await mother<{ viewer: { patients: { id: string; medicalUnit: { timeZone: string } }[] } }>(
    '{ viewer { patients { id medicalUnit { timeZone } } } }',
    {},
  );
  const [{ id: patientId, medicalUnit }] = viewer.patients as [(typeof viewer.patients)[number]];
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: medicalUnit.timeZone }).format();
  await clinician(operation('define-protocol'), {
    input: protocolOf(
      1,
      28,
      [
        medication({
          name: medicine,
          atc: 'L01BB02',
          route: 'ORAL',
          basis: 'FIXED',
          dose: 55.62,
          maxDose: 75,
          days: Array.from({ length: 28 }, (_, n) => n + 1),
        }),
      ],
      { code, name: code },
    ),
  });
  const { startTreatment } = await clinician<{ startTreatment: { id: string } }>(operation('start-treatment'), {
    input: {
      requestId: crypto.randomUUID(),
      patientId,
      protocolCode: code,
      startsOn: today,
      heightCm: 137,
      weightKg: 31,
      overrides: ['MEASURE_CHANGE', 'DIAGNOSIS_MISMATCH', 'DUPLICATE_DOSE', 'WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE'].map(
        (warning) => ({ code: warning, reason: 'Se revisó' }),
      ),
    },
  });
  return { mother, clinician, patientId, treatmentId: startTreatment.id, today };
}

/** Eight tablets of 50 mg a week, from a day on: one and a half on Mondays and Thursdays. */
export const setTablets = (clinician: Hand, treatmentId: string, from: string): Promise<unknown> =>
  clinician(operation('set-dispensing'), {
    input: {
      treatmentId,
      atc: 'L01BB02',
      planVersion: 1,
      from,
      strength: 50,
      parts: 2,
      tablets: [1.5, 1, 1, 1.5, 1, 1, 1],
      note: 'De noche, con agua',
    },
  });

export const endTreatment = (clinician: Hand, id: string): Promise<unknown> =>
  clinician(operation('set-treatment-status'), { input: { id, status: 'REVOKED', reason: 'Fin de la prueba' } });

export const EIGHT_YEARS_AGO = `${new Date().getFullYear() - 8}-01-15`;

/** A child of eight years, 125 cm and 27 kg, whose treatment began three days ago, and a mother with a telephone; answers the ids of both. */
export async function startForNewChild(stage: Stage): Promise<{ patientId: string; treatmentId: string }> {
  const [worker, clinician] = [await hand(stage, CURPS.socialWorker), await hand(stage, CURPS.clinician)];
  const papers = familyPapers(families[0]!.medicalUnitClues, { born: EIGHT_YEARS_AGO });
  const registered = await worker<{ registerFamily: { patient: { id: string } } }>(operation('register-family'), {
    input: { ...papers, caregivers: papers.caregivers.map((adult) => ({ ...adult, phone: '6641234567' })) },
  });
  const { id: patientId } = registered.registerFamily.patient;
  const { startTreatment } = await clinician<{ startTreatment: { id: string } }>(operation('start-treatment'), {
    input: {
      requestId: crypto.randomUUID(),
      patientId,
      protocolCode: 'LLA-TOTAL-XV-RE',
      startsOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10),
      heightCm: 125,
      weightKg: 27,
    },
  });
  return { patientId, treatmentId: startTreatment.id };
}
