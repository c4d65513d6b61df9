/** Sentences for people about the registration of families and beneficiaries. */
import type { Text } from '../../../core/i18n';

export const registrationMessages = {
  tooManyAllergies: (max: number): Text => [`Escribe como máximo ${max} alergias.`, `Write ${max} allergies at most.`],
  icd10: [
    'Escribe el código CIE-10 con cuatro caracteres y sin punto, como C910.',
    'Write the ICD-10 code with four characters and no dot, like C910.',
  ],
  diagnosisInFuture: ['La fecha del diagnóstico está en el futuro.', 'The day of the diagnosis is in the future.'],
  diagnosisBeforeBirth: [
    'La fecha del diagnóstico es anterior al nacimiento.',
    'The day of the diagnosis is before the birth.',
  ],
  diagnosisOnRecord: ['Ya tiene un diagnóstico registrado.', 'A diagnosis is on record already.'],
  agregadoRequired: (fromYears: number): Text => [
    `Desde los ${fromYears} años se necesita el agregado médico: dice si es la persona asegurada o su familiar.`,
    `From ${fromYears} years on the agregado médico is needed: it says whether this is the insured person or a relative.`,
  ],

  caregiverCount: (least: number, most: number): Text => [
    `Registra de ${least} a ${most} personas cuidadoras.`,
    `Register ${least} to ${most} caregivers.`,
  ],
  duplicateCaregiver: ['Esta persona ya está en la lista.', 'This person is in the list already.'],
  caregiverIsPatient: [
    'La CURP de quien cuida no puede ser la de la niña o el niño.',
    'The CURP of the caregiver cannot be that of the child.',
  ],

  notOncological: [
    'El Carnet Digital es para niñas y niños con un diagnóstico oncológico.',
    'The Carnet Digital is for children with an oncological diagnosis.',
  ],
  checkIcd10: [
    'Revisa el código CIE-10; deben ser C00 a C97, D00 a D09 o D37 a D48.',
    'Check the ICD-10 code: C00 to C97, D00 to D09 or D37 to D48.',
  ],
  adult: ['El Carnet Digital es para menores de 18 años.', 'The Carnet Digital is for people under 18.'],
  adultClinic: [
    'Su atención sigue en la consulta de adultos de la unidad.',
    "Care goes on in the unit's clinic for adults.",
  ],
  alreadyRegistered: ['Ya hay un registro con esta CURP.', 'There is a registration with this CURP already.'],
  lookInYourUnit: [
    'Búscalo en tu unidad; si no aparece, pide apoyo a la administración del servicio.',
    'Look for it in your unit; if it is not there, ask the administrators of the service.',
  ],

  familyCount: (most: number): Text => [
    `Envía de 1 a ${most} familias en cada llamada.`,
    `Send 1 to ${most} families in a call.`,
  ],
  duplicateInBatch: [
    'Esta niña o este niño ya está en una fila anterior del mismo envío.',
    'This child is in an earlier row of the same call.',
  ],
  notYourUnit: ['Solo puedes registrar familias de tu unidad.', 'You can register families of your own unit only.'],

  nameMismatch: ['El nombre no parece coincidir con la CURP.', 'The name does not seem to agree with the CURP.'],
  youngParent: [
    'Por su edad no parece ser madre o padre; revisa el parentesco.',
    'By age this does not seem to be a parent; check the relationship.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
