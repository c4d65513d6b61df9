/**
 * The people of the benchmark, worked out from their number: the same number is the same child, with the same carnet, in
 * every database and in every process, so that the load generator knows whom it may ask about without asking.
 */
import { addDays, dayOf, startOfDay, type Day } from '../../src/core/zone';

/** Three years, half of them past. */
export const SPAN_DAYS = 1095;
const APPOINTMENTS = 40;
const SURGERIES = 2;
const CYCLES = 18;
const CYCLE_DAYS = 60;
const DOSES = 8;
const FOLLOW_UPS = 30;
const UNITS = 36;

export type Cell = string | number | null;
export interface TableOfFamilies {
  readonly table: string;
  readonly columns: readonly string[];
  /** The rows of one child, in the order of the primary key. */
  readonly rows: (child: number) => Cell[][];
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function base32(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}
/** An id that sorts by child and number, as long as a ULID. */
const id = (kind: string, child: number, number = 0): string => `01JB${kind}${base32(child, 7)}${base32(number, 4)}`.padEnd(26, '0');

export const patientId = (child: number): string => id('P', child);
export const caregiverId = (child: number, which = 0): string => id('A', child, which);
export const sessionId = (child: number): string => id('S', child);
const cluesOf = (unit: number): string => `DFIMS${String(900_000 + unit)}`;
const unitOf = (child: number): number => child % UNITS;
export const socialWorkerOf = (child: number): string => id('W', unitOf(child));
export const clinicianOf = (child: number): string => id('C', unitOf(child));
export const staffSession = (accountId: string): string => `${accountId.slice(0, 25)}S`;
export const clues = (child: number): string => cluesOf(unitOf(child));
const zoneOf = (unit: number): string => ['America/Mexico_City', 'America/Tijuana', 'America/Hermosillo', 'America/Cancun'][unit % 9 > 3 ? 0 : unit % 9]!;

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}
const pick = <T>(from: readonly T[], roll: (sides: number) => number): T => from[roll(from.length)]!;

const GIVEN = ['María Fernanda', 'José Ángel', 'Ximena', 'Santiago', 'Valentina', 'Emiliano', 'Regina', 'Mateo', 'Camila', 'Leonardo'];
const SURNAMES = ['Hernández', 'García', 'Martínez', 'López', 'González', 'Ramírez', 'Núñez', 'Ibáñez', 'Peña', 'Ordóñez'];
const KINDS = ['CONSULTATION', 'CHEMOTHERAPY', 'LABORATORY', 'CATHETER_CLINIC', 'IMAGING', 'PSYCHOLOGY', 'NUTRITION', 'PHARMACY'];
const SPECIALTIES = ['Oncología pediátrica', 'Hematología pediátrica', null, 'Psicología', 'Nutrición'];
const PEOPLE = ['Dra. Laura Méndez Ríos', 'Dr. Óscar Villalobos Peña', 'Enf. Patricia Cárdenas', null];
const PLACES = ['Hospital de Pediatría, piso 3, consultorio 12', 'Torre de Oncología, planta baja, sala de quimioterapia', 'Laboratorio central'];
const HINTS = ['Ayuno de 8 horas. Traer carnet y estudios previos.', 'Llegar 30 minutos antes. Traer una cobija y algo para leer.', null];
const MEDICINES = [
  ['Vincristina', 'L01CA02', 'INTRAVENOUS', 'mg'],
  ['Mercaptopurina', 'L01BB02', 'ORAL', 'mg'],
  ['Metotrexato', 'L01BA01', 'INTRAVENOUS', 'mg'],
  ['L-asparaginasa (E. coli)', 'L01XX02', 'INTRAMUSCULAR', 'UI'],
] as const;
const FOLLOW_UP_KINDS = [['WEIGHT', 'kg'], ['TEMPERATURE', '°C'], ['HEMOGLOBIN', 'g/dL'], ['NEUTROPHILS', '/µL'], ['NOTE', null]] as const;

const search = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
/** Unique and of the right length; its letters agree with nobody, and nothing here asks whether they do. */
const curp = (letter: string, child: number): string => `XXXX160101${letter === 'A' ? 'M' : 'H'}DF${base32(child, 4)}${letter}`.slice(0, 18);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Tables in the order in which foreign keys want them; units and staff come with the first children. */
export function familyTables(today: Day): TableOfFamilies[] {
  const first = addDays(today, -Math.floor(SPAN_DAYS / 2));
  const now = startOfDay(today, 'UTC');
  const far = now + 400 * 24 * HOUR;
  const days = Array.from({ length: SPAN_DAYS }, (_, offset) => addDays(first, offset));
  const dayOn = (offset: number): Day => days[offset]!;
  const midnights = new Map<string, number>();
  const clock = (offset: number, zone: string, hour: number): number => {
    const key = `${offset} ${zone}`;
    let midnight = midnights.get(key);
    if (midnight === undefined) midnights.set(key, (midnight = startOfDay(dayOn(offset), zone)));
    return midnight + hour * HOUR;
  };
  const person = (child: number, which: number): [string, string, string] => {
    const roll = dice(child * 7 + which);
    return [pick(GIVEN, roll), pick(SURNAMES, roll), pick(SURNAMES, roll)];
  };
  const isUnit = (child: number): boolean => child < UNITS;
  const accountRow = (accountId: string, mark: string, child: number, which: number): Cell[] => [
    accountId, curp(mark, child), ...person(child, which), `${accountId.toLowerCase()}@correo.example`, null, '$2b$10$not.a.hash', 'ACTIVATED', now];
  const doses = (child: number, cycle: number): Cell[][] => {
    const { roll, past, zone } = { roll: dice(child * 1000 + cycle), past: (offset: number) => offset * 2 < SPAN_DAYS - 2, zone: zoneOf(unitOf(child)) };
    return Array.from({ length: DOSES }, (_, n) => {
      const day = n * 7 + 1;
      const offset = cycle * CYCLE_DAYS + day - 1;
      const [name, atc, route, unit] = pick(MEDICINES, roll);
      const dose = (100 + roll(9000)) / 100;
      const given = past(offset) ? clock(offset, zone, 9 + roll(5)) + roll(60) * MINUTE : null;
      const partly = given !== null && roll(20) === 0;
      return [
        patientId(child), id('Y', child, cycle), id('D', child, cycle * DOSES + n), id('T', child), day,
        given === null ? 'PLANNED' : partly ? 'PARTIALLY_GIVEN' : 'GIVEN', name, atc, route, null, dayOn(offset), dose, unit,
        given, given === null ? null : dayOf(given, zone), given === null ? null : partly ? dose / 2 : dose,
        partly ? 'Reacción leve durante la infusión; se suspendió.' : null, given === null ? pick(['UNKNOWN', 'CONFIRMED'], roll) : 'CONFIRMED',
      ];
    });
  };
  return [
    { table: 'medical_unit', columns: ['clues', 'name', 'timeZone', 'phone'], rows: (child) => (isUnit(child) ? [[cluesOf(child), `Hospital de Pediatría ${child + 1}`, zoneOf(child), '5555555555']] : []) },
    {
      table: 'account',
      columns: ['id', 'curp', 'givenNames', 'firstSurname', 'secondSurname', 'email', 'phone', 'passwordHash', 'credentialsStatus', 'createdAt'],
      rows: (child) => [
        ...[0, 1].map((which) => accountRow(caregiverId(child, which), which === 0 ? 'A' : 'B', child, which)),
        ...(isUnit(child) ? [accountRow(id('C', child), 'C', child, 2), accountRow(id('W', child), 'D', child, 3)] : []),
      ],
    },
    {
      table: 'account_role',
      columns: ['accountId', 'role', 'medicalUnitClues'],
      rows: (child) => [
        ...[0, 1].map((which) => [caregiverId(child, which), 'CAREGIVER', '']),
        ...(isUnit(child) ? [[id('C', child), 'CLINICIAN', cluesOf(child)], [id('W', child), 'SOCIAL_WORKER', cluesOf(child)]] : []),
      ],
    },
    {
      table: 'session',
      columns: ['id', 'accountId', 'mustChangePassword', 'createdAt', 'expiresAt', 'endedAt'],
      rows: (child) => [
        [sessionId(child), caregiverId(child), 0, now, far, null],
        ...(isUnit(child) ? [id('C', child), id('W', child)].map((staff) => [staffSession(staff), staff, 0, now, far, null]) : []),
      ],
    },
    {
      table: 'patient',
      columns: ['id', 'curp', 'nss', 'agregadoMedico', 'givenNames', 'firstSurname', 'secondSurname', 'searchName', 'birthDate', 'sex', 'recordNumber', 'medicalUnitClues', 'icd10', 'diagnosedOn', 'revision', 'coverageStatus', 'registeredAt', 'registeredBy'],
      rows: (child) => {
        const [givenNames, firstSurname, secondSurname] = person(child, 9);
        return [[
          patientId(child), curp('P', child), String(10_000_000_000 + child), null, givenNames, firstSurname, secondSurname, search(`${firstSurname} ${secondSurname} ${givenNames}`),
          addDays(today, -(1500 + (child % 3000))), child % 2 ? 'MALE' : 'FEMALE', `EXP-${child}`, cluesOf(unitOf(child)), 'C910', first, 1, 'ACTIVE', now, id('W', unitOf(child))]];
      },
    },
    {
      table: 'caregiver',
      columns: ['patientId', 'accountId', 'relationship', 'registeredAt', 'registeredBy'],
      rows: (child) => [0, 1].map((which) => [patientId(child), caregiverId(child, which), which === 0 ? 'MOTHER' : 'FATHER', now, id('W', unitOf(child))]),
    },
    {
      table: 'appointment',
      columns: ['patientId', 'id', 'status', 'kind', 'specialty', 'startsAt', 'endsAt', 'practitioner', 'location', 'instructions', 'sequence', 'createdAt', 'createdBy', 'updatedAt'],
      rows: (child) => {
        const roll = dice(child);
        return Array.from({ length: APPOINTMENTS }, (_, n) => {
          const starts = clock(Math.floor(((n + roll(100) / 100) * SPAN_DAYS) / APPOINTMENTS), zoneOf(unitOf(child)), 8 + roll(6)) + roll(4) * 15 * MINUTE;
          const status = starts > now ? (roll(20) === 0 ? 'CANCELLED' : 'BOOKED') : pick(['FULFILLED', 'FULFILLED', 'FULFILLED', 'NO_SHOW'], roll);
          return [patientId(child), id('E', child, n), status, pick(KINDS, roll), pick(SPECIALTIES, roll), starts, starts + 30 * MINUTE, pick(PEOPLE, roll), pick(PLACES, roll), pick(HINTS, roll), 0, now, id('W', unitOf(child)), now];
        });
      },
    },
    {
      table: 'surgery',
      columns: ['patientId', 'id', 'status', 'procedure', 'startsAt', 'endsAt', 'practitioner', 'location', 'preparation', 'outcome', 'sequence', 'createdAt', 'createdBy', 'updatedAt'],
      rows: (child) =>
        Array.from({ length: SURGERIES }, (_, n) => {
          const starts = clock(200 + n * 600 + (child % 90), zoneOf(unitOf(child)), 8);
          const done = starts < now;
          return [patientId(child), id('G', child, n), done ? 'COMPLETED' : 'PREPARATION', n ? 'Retiro de catéter puerto' : 'Colocación de catéter puerto', starts, starts + 2 * HOUR, PEOPLE[0]!, 'Quirófano 2', HINTS[0]!, done ? 'Sin complicaciones.' : null, 0, now, id('C', unitOf(child)), now];
        }),
    },
    {
      table: 'treatment',
      columns: ['patientId', 'id', 'protocolCode', 'protocolVersion', 'protocolName', 'status', 'statusOn', 'startsOn', 'heightCm', 'weightKg', 'bodySurfaceArea', 'createdAt', 'createdBy'],
      rows: (child) => [[patientId(child), id('T', child), 'LLA-TOTAL-XV-RE', 1, 'LLA, riesgo estándar (basado en Total XV, simplificado)', 'ACTIVE', first, first, 118.5, 21.4, 0.8393, now, id('C', unitOf(child))]],
    },
    {
      table: 'treatment_cycle',
      columns: ['patientId', 'id', 'treatmentId', 'sequence', 'phase', 'phaseName', 'phasePlainName', 'number', 'status', 'startsOn', 'endsOn'],
      rows: (child) =>
        Array.from({ length: CYCLES }, (_, n) => [
          patientId(child), id('Y', child, n), id('T', child), n + 1, 'CONTINUACION', 'Continuación', 'Quimioterapia de mantenimiento', n + 1, 'PLANNED', dayOn(n * CYCLE_DAYS), dayOn(n * CYCLE_DAYS + CYCLE_DAYS - 1)]),
    },
    {
      table: 'medication_administration',
      columns: ['patientId', 'cycleId', 'id', 'treatmentId', 'day', 'status', 'medication', 'atc', 'route', 'note', 'plannedOn', 'plannedDose', 'unit', 'givenAt', 'givenOn', 'givenDose', 'reason', 'supply'],
      rows: (child) => Array.from({ length: CYCLES }, (_, cycle) => doses(child, cycle)).flat(),
    },
    {
      table: 'follow_up',
      columns: ['patientId', 'id', 'kind', 'takenAt', 'value', 'unit', 'note', 'releasedAt', 'recordedAt', 'recordedBy'],
      rows: (child) => {
        const roll = dice(child + 0x5eed);
        return Array.from({ length: FOLLOW_UPS }, (_, n) => {
          const taken = clock(Math.floor((n * SPAN_DAYS) / FOLLOW_UPS), zoneOf(unitOf(child)), 10) + roll(120) * MINUTE;
          const [kind, unit] = FOLLOW_UP_KINDS[n % FOLLOW_UP_KINDS.length]!;
          return [patientId(child), id('F', child, n), kind, taken, kind === 'NOTE' ? null : (100 + roll(900)) / 10, unit, kind === 'NOTE' ? 'Tolera la vía oral. Sin fiebre.' : null, n % 5 === 4 ? null : taken + HOUR, taken, id('C', unitOf(child))];
        });
      },
    },
  ];
}

/** The first day of a range of `days` that lies within what every child has. */
export const firstDay = (today: Day, days: number, roll: number): Day => addDays(today, -Math.floor(SPAN_DAYS / 2) + Math.floor(roll * Math.max(1, SPAN_DAYS - 10 - days)));
