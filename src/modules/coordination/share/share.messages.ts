/** Sentences for people about shares, and the words of the sheet that an outsider reads. */
import type { Text } from '../../../core/i18n';
import type { SheetFact } from '../emergency-sheet/sheet.types';
import type { VascularAccessKind } from '../emergency-sheet/vascular-access.types';

export const shareMessages = {
  ends: ['Elige un fin entre 10 minutos y 30 días.', 'Choose an end between 10 minutes and 30 days from now.'],
  views: ['Elige de 1 a 50 veces.', 'Choose 1 to 50 times.'],
  shortPasscode: ['La clave necesita 6 caracteres o más.', 'The passcode needs 6 characters or more.'],
  most: (most: number): Text => [
    `Ya hay ${most} enlaces abiertos: termina uno primero.`,
    `${most} links are open already: end one first.`,
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Headings and words of the shared sheet. */
export const sheetWords = {
  title: ['Hoja de urgencias', 'Emergency sheet'],
  drawn: (moment: string): Text => [
    `Datos del ${moment}. Lo que cambió después no está aquí.`,
    `Data of ${moment}. What has changed since is not here.`,
  ],
  patient: ['Paciente', 'Patient'],
  born: (day: string): Text => [`Nació el ${day}`, `Born on ${day}`],
  record: (number: string): Text => [`Expediente ${number}`, `Record ${number}`],
  diagnosis: ['Diagnóstico', 'Diagnosis'],
  noDiagnosis: ['No hay diagnóstico oncológico anotado.', 'No oncological diagnosis is on record.'],
  phase: (phase: string): Text => [`Fase: ${phase}`, `Phase: ${phase}`],
  onHold: ['Tratamiento en pausa', 'Treatment on hold'],
  allergies: ['Alergias', 'Allergies'],
  noAllergies: ['No hay alergias anotadas: pregunta a la familia.', 'No allergy is on record: ask the family.'],
  blood: (group: string): Text => [`Tipo de sangre: ${group}`, `Blood group: ${group}`],
  results: ['Peso y biometría', 'Weight and blood count'],
  dated: (value: string, day: string): Text => [`${value} (${day})`, `${value} (${day})`],
  outdated: (value: string): Text => [`${value}, ya es antiguo`, `${value}, out of date`],
  WEIGHT: ['Peso', 'Weight'],
  HEMOGLOBIN: ['Hemoglobina', 'Haemoglobin'],
  LEUKOCYTES: ['Leucocitos', 'Leukocytes'],
  NEUTROPHILS: ['Neutrófilos', 'Neutrophils'],
  PLATELETS: ['Plaquetas', 'Platelets'],
  chemotherapy: ['Última quimioterapia', 'Last chemotherapy'],
  medicines: ['Medicinas en casa', 'Medicines at home'],
  noMedicines: ['Ninguna anotada en estos días.', 'None on record for these days.'],
  access: ['Catéter o puerto', 'Catheter or port'],
  placed: (day: string): Text => [`desde el ${day}`, `since ${day}`],
  live: ['Vacunas vivas: no aplicar, están en espera.', 'Live vaccines: do not give, they are postponed.'],
  firstHour: ['La primera hora, según su unidad', 'The first hour, as its unit says'],
  unit: (name: string): Text => [`Unidad que atiende: ${name}`, `Treated at: ${name}`],
  phone: (phone: string): Text => [`Teléfono de 24 horas: ${phone}`, `24-hour telephone: ${phone}`],
  unknown: ['Lo que no se sabe', 'What is not known'],
} as const satisfies Record<string, Text | ((value: string, day: string) => Text)>;

export const accessWords: Readonly<Record<`${VascularAccessKind}`, Text>> = {
  NONE: ['No tiene', 'None'],
  PORT: ['Puerto', 'Port'],
  TUNNELLED_CATHETER: ['Catéter tunelizado', 'Tunnelled catheter'],
  PICC: ['PICC', 'PICC'],
  OTHER_CENTRAL: ['Otro catéter central', 'Another central catheter'],
};

export const unknownWords: Readonly<Record<`${SheetFact}`, Text>> = {
  ALLERGIES: ['Alergias', 'Allergies'],
  BLOOD_TYPE: ['Tipo de sangre', 'Blood group'],
  WEIGHT: ['Peso de los últimos 30 días', 'Weight of the last 30 days'],
  COUNTS: ['Biometría de las últimas 72 horas', 'Blood count of the last 72 hours'],
  VASCULAR_ACCESS: ['Si tiene catéter o puerto', 'Whether a catheter or port is in place'],
  TREATMENT: ['Tratamiento en curso', 'Treatment under way'],
  EMERGENCY_PHONE: ['Teléfono de 24 horas de su unidad', '24-hour telephone of its unit'],
  FIRST_HOUR_TEXT: ['Texto de su unidad para la primera hora', 'Text of its unit for the first hour'],
};
