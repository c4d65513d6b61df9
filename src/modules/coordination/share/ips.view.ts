/**
 * The emergency sheet as an International Patient Summary (HL7 IPS, FHIR R4): a Bundle of type document. It holds neither CURP
 * nor NSS: an outsider needs the name and the number of the record.
 */
import { randomUUID } from 'node:crypto';
import type { Language } from '../../../core/i18n';
import type { DatedValue } from '../emergency-sheet/sheet.types';
import type { ShownSheet } from '../emergency-sheet/sheet.view';
import type { SectionName, SheetText } from './sheet-text.view';

type Json = Readonly<Record<string, unknown>>;
interface Entry {
  readonly fullUrl: string;
  readonly resource: Json;
}

const LOINC = 'http://loinc.org';
const ATC = 'http://www.whocc.no/atc';
const ABSENT = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
const UCUM = 'http://unitsofmeasure.org';
const CLUES = 'urn:mx:salud:clues';

/** LOINC code of each value of the sheet. */
const VALUE_CODES: Readonly<Record<string, string>> = {
  WEIGHT: '29463-7',
  HEMOGLOBIN: '718-7',
  LEUKOCYTES: '6690-2',
  NEUTROPHILS: '751-8',
  PLATELETS: '777-3',
};
/** LOINC code of each section. */
const SECTION_CODES: Readonly<Record<SectionName, string>> = {
  diagnosis: '11450-4',
  allergies: '48765-2',
  results: '30954-2',
  medicines: '10160-0',
  chemotherapy: '47519-4',
  access: '46264-8',
  firstHour: '18776-5',
  unknown: '48767-8',
};
const GENDERS: Readonly<Record<string, string>> = { FEMALE: 'female', MALE: 'male' };

const entry = (resource: Json): Entry => {
  const id = randomUUID();
  return { fullUrl: `urn:uuid:${id}`, resource: { ...resource, id } };
};
const concept = (system: string, code: string, text?: string): Json => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});
const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const narrative = (lines: readonly string[]): Json => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></div>`,
});
/** UCUM writes a micro as u. */
const quantity = ({ value, unit }: { value: number; unit: string }): Json => {
  const code = unit.replace(/[µμ]/g, 'u').replace('³', '*3');
  return { value, unit, ...(/^[a-zA-Z0-9*/%]+$/.test(code) && { system: UCUM, code }) };
};

/** The document of a sheet; `language` is that of `text`. */
export function ipsDocument(sheet: ShownSheet, text: SheetText, language: Language): Json {
  const { patient } = sheet;
  const at = sheet.generatedAt;
  const unit = entry({
    resourceType: 'Organization',
    identifier: [{ system: CLUES, value: patient.medicalUnit.clues }],
    name: patient.medicalUnit.name,
  });
  const child = entry({
    resourceType: 'Patient',
    identifier: [{ system: `${CLUES}:${patient.medicalUnit.clues}`, value: patient.recordNumber }],
    name: [
      {
        text: patient.fullName,
        family: [patient.firstSurname, patient.secondSurname].filter(Boolean).join(' '),
        given: patient.givenNames.split(' '),
      },
    ],
    gender: GENDERS[patient.sex] ?? 'other',
    birthDate: patient.birthDate,
  });
  const subject = { reference: child.fullUrl };
  const parts = partsOf(sheet, subject);
  const sections = text.sections.map(({ name, title, lines }) => ({
    title,
    code: concept(LOINC, SECTION_CODES[name]),
    text: narrative(lines),
    ...(parts[name].length > 0 && { entry: parts[name].map(({ fullUrl }) => ({ reference: fullUrl })) }),
  }));
  const composition = entry({
    resourceType: 'Composition',
    status: 'final',
    language,
    type: concept(LOINC, '60591-5'),
    subject,
    date: at,
    author: [{ reference: unit.fullUrl }],
    title: text.title,
    text: narrative([text.drawn, text.fullName, text.identity]),
    section: sections,
  });
  return {
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${randomUUID()}` },
    timestamp: at,
    entry: [composition, child, unit, ...Object.values(parts).flat()],
  };
}

const observation = ({ kind, value, unit, takenAt }: DatedValue, subject: Json): Entry =>
  entry({
    resourceType: 'Observation',
    status: 'final',
    code: concept(LOINC, VALUE_CODES[kind]!),
    subject,
    effectiveDateTime: takenAt,
    valueQuantity: quantity({ value, unit }),
  });

/** The resources of each section. The three sections that the profile demands say so where nothing is known. */
function partsOf(sheet: ShownSheet, subject: Json): Record<SectionName, Entry[]> {
  const { patient, lastChemotherapy: last, vascularAccess: access } = sheet;
  const medicine = (status: string, atc: string, name: string, more: Json): Entry =>
    entry({
      resourceType: 'MedicationStatement',
      status,
      medicationCodeableConcept: concept(ATC, atc, name),
      subject,
      ...more,
    });
  const conditions = patient.diagnosis
    ? [
        entry({
          resourceType: 'Condition',
          clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
          code: concept('http://hl7.org/fhir/sid/icd-10', patient.diagnosis.icd10, patient.diagnosis.name),
          subject,
          onsetDateTime: patient.diagnosis.diagnosedOn,
        }),
      ]
    : [entry({ resourceType: 'Condition', code: concept(ABSENT, 'no-problem-info'), subject })];
  const allergies = patient.allergies.map((text) =>
    entry({
      resourceType: 'AllergyIntolerance',
      clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
      code: { text },
      patient: subject,
    }),
  );
  const medicines = sheet.medicinesNow.map(({ medication, atc, dose, note }) =>
    medicine('active', atc, medication, {
      effectiveDateTime: sheet.generatedAt,
      dosage: [{ ...(note && { text: note }), doseAndRate: [{ doseQuantity: quantity(dose) }] }],
    }),
  );
  const device =
    access &&
    access.kind !== 'NONE' &&
    entry({ resourceType: 'Device', type: { text: access.kind }, patient: subject });
  return {
    diagnosis: conditions,
    allergies:
      allergies.length > 0
        ? allergies
        : [entry({ resourceType: 'AllergyIntolerance', code: concept(ABSENT, 'no-allergy-info'), patient: subject })],
    results: [sheet.weight, ...sheet.counts].flatMap((value) => (value ? [observation(value, subject)] : [])),
    medicines:
      medicines.length > 0
        ? medicines
        : [
            entry({
              resourceType: 'MedicationStatement',
              status: 'unknown',
              medicationCodeableConcept: concept(ABSENT, 'no-medication-info'),
              subject,
              effectiveDateTime: sheet.generatedAt,
            }),
          ],
    chemotherapy: (last?.administrations ?? []).map(({ atc, medication, givenDose }) =>
      medicine('completed', atc, medication, {
        effectiveDateTime: last!.day,
        ...(givenDose && { dosage: [{ doseAndRate: [{ doseQuantity: quantity(givenDose) }] }] }),
      }),
    ),
    access: device
      ? [
          device,
          entry({
            resourceType: 'DeviceUseStatement',
            status: 'active',
            subject,
            device: { reference: device.fullUrl },
            ...(access.placedOn && { timingDateTime: access.placedOn }),
            ...(access.site && { bodySite: { text: access.site } }),
          }),
        ]
      : [],
    firstHour: [],
    unknown: [],
  };
}

/** The second file of a share: the sheet on paper. */
export const pdfDocument = (pdf: Buffer, at: string, title: string): Json => ({
  resourceType: 'DocumentReference',
  status: 'current',
  type: concept(LOINC, '60591-5'),
  date: at,
  description: title,
  content: [{ attachment: { contentType: 'application/pdf', data: pdf.toString('base64'), title, creation: at } }],
});
