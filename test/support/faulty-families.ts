/** Families of a spreadsheet with planted faults: 200 rows, 47 of them with a fault of one of 20 kinds. */
import type { RegisterFamilyInput } from '../../packages/sdk/src';

/** Plants one fault; `earlier` is a sound family that stands before it in the same call. Returns the expected problem. */
type Plant = (family: RegisterFamilyInput, earlier: RegisterFamilyInput) => string;

const lastDigitOff = (code: string): string => code.slice(0, -1) + String((Number(code.at(-1)) + 1) % 10);
const mother = (family: RegisterFamilyInput) =>
  (Array.isArray(family.caregivers) ? family.caregivers : [family.caregivers])[0]!;

/** The kinds, each with what its refusal says: `path CODE`, or the type of the refusal. */
export const FAULTS: readonly Plant[] = [
  (f) => ((f.patient.curp = lastDigitOff(f.patient.curp)), 'patient.curp CHECK_DIGIT'),
  (f) => ((f.patient.curp = f.patient.curp.slice(0, 17)), 'patient.curp LENGTH'),
  (f) => ((f.patient.birthDate = '2001-01-01'), 'patient.birthDate DOB_MISMATCH'),
  (f) => ((f.patient.nss = lastDigitOff(f.patient.nss)), 'patient.nss CHECK_DIGIT'),
  (f) => ((f.patient.nss = '1234'), 'patient.nss LENGTH'),
  (f) => ((f.patient.agregadoMedico = '3H20'), 'patient.agregadoMedico LENGTH'),
  (f) => ((f.patient.givenNames = '\u00a0 '), 'patient.givenNames REQUIRED'),
  (f) => ((f.patient.firstSurname = ''), 'patient.firstSurname REQUIRED'),
  (f) => ((f.patient.recordNumber = 'X'.repeat(41)), 'patient.recordNumber TOO_LONG'),
  (f) => ((f.patient.diagnosis.icd10 = 'LEUCEMIA'), 'patient.diagnosis.icd10 FORMAT'),
  (f) => ((f.patient.diagnosis.icd10 = 'J450'), 'NotEligible'),
  (f) => ((f.patient.diagnosis.diagnosedOn = '2999-01-01'), 'patient.diagnosis.diagnosedOn DATE_FUTURE'),
  (f) => ((f.patient.diagnosis.diagnosedOn = '1999-01-01'), 'patient.diagnosis.diagnosedOn BEFORE_BIRTH'),
  (f) => ((mother(f).email = 'sin arroba'), 'caregivers.0.email EMAIL'),
  (f) => ((mother(f).phone = 'no tiene'), 'caregivers.0.phone PHONE'),
  (f) => ((mother(f).curp = f.patient.curp), 'caregivers.0.curp SAME_AS_PATIENT'),
  (f) => ((f.caregivers = []), 'caregivers COUNT'),
  (f, earlier) => ((f.patient = { ...earlier.patient }), 'patient.curp DUPLICATE_IN_BATCH'),
  (f) => ((f.medicalUnitClues = 'QRIMS999907'), 'medicalUnitClues NOT_YOURS'),
  (f, earlier) => ((f.requestId = earlier.requestId), 'RequestIdReused'),
];

export interface PlantedFile {
  families: RegisterFamilyInput[];
  /** What is expected of each faulty row, by its position. */
  faults: ReadonlyMap<number, string>;
}

/** 200 families that `familyInput` makes, 47 with a planted fault: each kind at least twice. The first row of each call is sound. */
export function plantedFile(familyInput: () => RegisterFamilyInput): PlantedFile {
  const families = Array.from({ length: 200 }, familyInput);
  const faults = new Map<number, string>();
  for (let planted = 0; planted < 47; planted++) {
    // 12 in each call of 50, never its first row.
    const row = Math.floor(planted / 12) * 50 + 2 + (planted % 12) * 4;
    const fault = FAULTS[planted % FAULTS.length]!;
    faults.set(row, fault(families[row]!, families[row - 1]!));
  }
  return { families, faults };
}
