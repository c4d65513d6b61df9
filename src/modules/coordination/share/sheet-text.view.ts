/** The emergency sheet in words: its sections, for the printed page and the narrative of the FHIR document. */
import { say, type Reader, type Text } from '../../../core/i18n';
import type { Day } from '../../../core/time';
import type { DatedValue } from '../emergency-sheet/sheet.types';
import type { ShownSheet } from '../emergency-sheet/sheet.view';
import { accessWords, sheetWords as words, unknownWords } from './share.messages';

/** What the unit says: its telephone for day and night and its text for the first hour. */
export interface UnitWords {
  readonly emergencyPhone: string | null;
  readonly firstHour: string | null;
}

export type SectionName =
  'diagnosis' | 'allergies' | 'results' | 'medicines' | 'chemotherapy' | 'access' | 'firstHour' | 'unknown';

/** One section: a heading and its lines. */
export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface SheetText {
  readonly title: string;
  readonly drawn: string;
  readonly fullName: string;
  /** Birth date and record number. */
  readonly identity: string;
  readonly sections: readonly Section[];
}

const MONTHS = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** 28 nov 2026. */
const sayDay = (ctx: Reader, day: Day): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[ctx.language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
const sayDose = ({ value, unit }: { value: number; unit: string }): string => `${value} ${unit}`;

/** The sections of a sheet in the language of `ctx`. */
export function sheetText(ctx: Reader, sheet: ShownSheet, unit: UnitWords): SheetText {
  const t = (text: Text): string => say(ctx, text);
  const day = (of: Day): string => sayDay(ctx, of);
  const { patient, lastChemotherapy: last, vascularAccess: access } = sheet;
  const value = ({ kind, value: number, unit: of, takenAt, outdated }: DatedValue): string => {
    const label = t(words[kind as 'WEIGHT']);
    const dated = t(words.dated(`${label}: ${number} ${of}`, day(takenAt.slice(0, 10))));
    return outdated ? t(words.outdated(dated)) : dated;
  };
  const lines: Readonly<Record<SectionName, readonly (string | null | false)[]>> = {
    diagnosis: [
      patient.diagnosis
        ? `${patient.diagnosis.name} (${patient.diagnosis.icd10}), ${day(patient.diagnosis.diagnosedOn)}`
        : t(words.noDiagnosis),
      sheet.phase && t(words.phase(sheet.phase)),
      (sheet.treatment as { status: string } | null)?.status === 'ON_HOLD' && t(words.onHold),
    ],
    allergies: [
      ...(patient.allergies.length > 0 ? patient.allergies : [t(words.noAllergies)]),
      patient.bloodType && t(words.blood(patient.bloodType)),
      sheet.liveVaccinesDeferred && t(words.live),
    ],
    results: [sheet.weight, ...sheet.counts].map((one) => one && value(one)),
    medicines: [
      ...sheet.medicinesNow.map(({ medication, dose, note }) =>
        [`${medication} ${sayDose(dose)}`, note].filter(Boolean).join(': '),
      ),
      sheet.medicinesNow.length === 0 && t(words.noMedicines),
    ],
    chemotherapy: last
      ? last.administrations.map(({ medication, givenDose }) =>
          t(words.dated([medication, givenDose && sayDose(givenDose)].filter(Boolean).join(' '), day(last.day))),
        )
      : [],
    access: [
      access &&
        [
          t(accessWords[access.kind]),
          access.site,
          access.placedOn && t(words.placed(day(access.placedOn))),
          access.note,
        ]
          .filter(Boolean)
          .join(', '),
    ],
    firstHour: [
      t(words.unit(patient.medicalUnit.name)),
      unit.emergencyPhone && t(words.phone(unit.emergencyPhone)),
      ...(unit.firstHour?.split('\n') ?? []),
    ],
    unknown: sheet.unknown.map((fact) => t(unknownWords[fact])),
  };
  return {
    title: t(words.title),
    drawn: t(words.drawn(`${day(sheet.generatedAt.slice(0, 10))}, ${sheet.generatedAt.slice(11, 16)}`)),
    fullName: patient.fullName,
    identity: `${t(words.born(day(patient.birthDate)))} · ${t(words.record(patient.recordNumber))}`,
    sections: (Object.keys(lines) as SectionName[]).flatMap((name) => {
      const said = lines[name].filter((line): line is string => Boolean(line));
      return said.length > 0 ? [{ name, title: t(words[name]), lines: said }] : [];
    }),
  };
}
