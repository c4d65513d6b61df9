/** Which column of a spreadsheet holds which field of a family. */
import { plain } from './cells';

/** The fields of a row by their paths below the family, with the headers by which they are recognised. */
export const FIELDS = {
  medicalUnitClues: ['clues', 'unidad', 'unidad medica', 'medical unit'],
  'patient.curp': ['curp', 'curp del paciente', 'curp de la nina o el nino', 'curp del menor', 'patient curp'],
  'patient.nss': ['nss', 'numero de seguridad social', 'nss de la persona asegurada'],
  'patient.agregadoMedico': ['agregado', 'agregado medico'],
  'patient.givenNames': ['nombre', 'nombres', 'nombre o nombres', 'given names'],
  'patient.firstSurname': ['primer apellido', 'apellido paterno', 'first surname'],
  'patient.secondSurname': ['segundo apellido', 'apellido materno', 'second surname'],
  'patient.recordNumber': ['expediente', 'numero de expediente', 'no expediente', 'record number'],
  'patient.diagnosis.icd10': ['cie 10', 'cie10', 'diagnostico', 'diagnostico cie 10', 'icd 10', 'icd10'],
  'patient.diagnosis.diagnosedOn': ['fecha del diagnostico', 'fecha de diagnostico', 'fecha dx', 'diagnosed on'],
  'patient.bloodType': ['tipo de sangre', 'grupo sanguineo', 'blood type'],
  'patient.allergies': ['alergias', 'allergies'],
  ...caregiver(0),
  ...caregiver(1),
} as const satisfies Record<string, readonly string[]>;

function caregiver<N extends 0 | 1>(place: N) {
  const n = place + 1;
  const names = (...words: string[]): string[] => [
    ...words.map((word) => `${word} cuidador ${n}`),
    ...words.map((word) => `${word} persona que cuida ${n}`),
    ...words.map((word) => `caregiver ${n} ${word}`),
    ...(place === 0
      ? words.flatMap((word) => [`${word} del cuidador`, `${word} de la madre`, `${word} cuidador`])
      : []),
  ];
  return {
    [`caregivers.${place}.curp`]: names('curp'),
    [`caregivers.${place}.givenNames`]: names('nombre', 'nombres', 'given names'),
    [`caregivers.${place}.firstSurname`]: names('primer apellido', 'apellido paterno', 'first surname'),
    [`caregivers.${place}.secondSurname`]: names('segundo apellido', 'apellido materno', 'second surname'),
    [`caregivers.${place}.email`]: [
      ...names('correo', 'correo electronico', 'email'),
      ...(place === 0 ? ['correo', 'correo electronico', 'email'] : []),
    ],
    [`caregivers.${place}.phone`]: [...names('telefono', 'phone'), ...(place === 0 ? ['telefono', 'phone'] : [])],
    [`caregivers.${place}.relationship`]: [
      ...names('parentesco', 'relationship'),
      ...(place === 0 ? ['parentesco', 'relationship'] : []),
    ],
  } as Record<`caregivers.${N}.${CaregiverField}`, string[]>;
}

type CaregiverField = 'curp' | 'givenNames' | 'firstSurname' | 'secondSurname' | 'email' | 'phone' | 'relationship';
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** Fields without which no family can be registered. */
export const REQUIRED: readonly Field[] = [
  'patient.curp',
  'patient.nss',
  'patient.givenNames',
  'patient.firstSurname',
  'patient.recordNumber',
  'patient.diagnosis.icd10',
  'patient.diagnosis.diagnosedOn',
  'caregivers.0.curp',
  'caregivers.0.givenNames',
  'caregivers.0.firstSurname',
  'caregivers.0.email',
];

/** The column of each field that has one. */
export type Mapping = Partial<Record<Field, number>>;

/** The mapping that the headers suggest, by known words or `labels`; the first of two columns with the same header counts. */
export function suggestMapping(headers: readonly string[], labels: Record<Field, string>): Mapping {
  const known = headers.map(plain);
  const mapping: Mapping = {};
  for (const field of FIELD_NAMES) {
    const names: readonly string[] = [plain(labels[field]), ...FIELDS[field]];
    const column = known.findIndex((header) => names.includes(header));
    if (column >= 0) mapping[field] = column;
  }
  return mapping;
}
