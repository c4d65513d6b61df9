/** The rows of the records: appointments, surgeries, treatments with their cycles and doses, follow-ups. */
import {
  columns,
  CYCLES,
  HOUR,
  MINUTE,
  SPAN_DAYS,
  clinicianOf,
  clues,
  dice,
  id,
  patientId,
  pick,
  socialWorkerOf,
  unitOf,
  zoneOf,
  type Calendar,
  type TableOfFamilies,
} from './families';
import { CYCLE_DAYS, dosesOn } from './family-doses';

const APPOINTMENTS = 40;
const SURGERIES = 2;
const FOLLOW_UPS = 30;
const KINDS = [
  'CONSULTATION',
  'CHEMOTHERAPY',
  'LABORATORY',
  'CATHETER_CLINIC',
  'IMAGING',
  'PSYCHOLOGY',
  'NUTRITION',
  'PHARMACY',
];
const SPECIALTIES = ['Oncología pediátrica', 'Hematología pediátrica', null, 'Psicología', 'Nutrición'];
const PEOPLE = ['Dra. Laura Méndez Ríos', 'Dr. Óscar Villalobos Peña', 'Enf. Patricia Cárdenas', null];
const PLACES = [
  'Hospital de Pediatría, piso 3, consultorio 12',
  'Torre de Oncología, planta baja, sala de quimioterapia',
  'Laboratorio central',
];
const HINTS = [
  'Ayuno de 8 horas. Traer carnet y estudios previos.',
  'Llegar 30 minutos antes. Traer una cobija y algo para leer.',
  null,
];
const FOLLOW_UP_KINDS = [
  ['WEIGHT', 'kg'],
  ['TEMPERATURE', '°C'],
  ['HEMOGLOBIN', 'g/dL'],
  ['NEUTROPHILS', '/µL'],
  ['NOTE', null],
] as const;

export function recordTables({ first, now, dayOn, clock }: Calendar): TableOfFamilies[] {
  const doses = dosesOn({ dayOn, clock });
  return [
    {
      table: 'appointment',
      columns: columns(
        'patientId id status kind specialty startsAt endsAt practitioner location instructions sequence createdAt createdBy updatedAt unitClues',
      ),
      rows: (child) => {
        const roll = dice(child);
        return Array.from({ length: APPOINTMENTS }, (_, n) => {
          const starts =
            clock(Math.floor(((n + roll(100) / 100) * SPAN_DAYS) / APPOINTMENTS), zoneOf(unitOf(child)), 8 + roll(6)) +
            roll(4) * 15 * MINUTE;
          const status =
            starts > now
              ? roll(20) === 0
                ? 'CANCELLED'
                : 'BOOKED'
              : pick(['FULFILLED', 'FULFILLED', 'FULFILLED', 'NO_SHOW'], roll);
          return [
            patientId(child),
            id('E', child, n),
            status,
            pick(KINDS, roll),
            pick(SPECIALTIES, roll),
            starts,
            starts + 30 * MINUTE,
            pick(PEOPLE, roll),
            pick(PLACES, roll),
            pick(HINTS, roll),
            0,
            now,
            socialWorkerOf(child),
            now,
            clues(child),
          ];
        });
      },
    },
    {
      table: 'surgery',
      columns: columns(
        'patientId id status procedure startsAt endsAt practitioner location preparation outcome sequence createdAt createdBy updatedAt unitClues',
      ),
      rows: (child) =>
        Array.from({ length: SURGERIES }, (_, n) => {
          const starts = clock(200 + n * 600 + (child % 90), zoneOf(unitOf(child)), 8);
          const done = starts < now;
          return [
            patientId(child),
            id('G', child, n),
            done ? 'COMPLETED' : 'PREPARATION',
            n ? 'Retiro de catéter puerto' : 'Colocación de catéter puerto',
            starts,
            starts + 2 * HOUR,
            PEOPLE[0]!,
            'Quirófano 2',
            HINTS[0]!,
            done ? 'Sin complicaciones.' : null,
            0,
            now,
            clinicianOf(child),
            now,
            clues(child),
          ];
        }),
    },
    {
      table: 'treatment',
      columns: columns(
        'patientId id protocolCode protocolVersion protocolName status statusOn startsOn heightCm weightKg bodySurfaceArea createdAt createdBy',
      ),
      rows: (child) => [
        [
          patientId(child),
          id('T', child),
          'LLA-TOTAL-XV-RE',
          1,
          'LLA, riesgo estándar (basado en Total XV, simplificado)',
          'ACTIVE',
          first,
          first,
          118.5,
          21.4,
          0.8393,
          now,
          clinicianOf(child),
        ],
      ],
    },
    {
      table: 'treatment_cycle',
      columns: columns(
        'patientId id treatmentId sequence phase phaseName phasePlainName number status startsOn endsOn shownUntil lengthDays',
      ),
      rows: (child) =>
        Array.from({ length: CYCLES }, (_, n) => [
          patientId(child),
          id('Y', child, n),
          id('T', child),
          n + 1,
          'CONTINUACION',
          'Continuación',
          'Quimioterapia de mantenimiento',
          n + 1,
          'PLANNED',
          dayOn(n * CYCLE_DAYS),
          dayOn(n * CYCLE_DAYS + CYCLE_DAYS - 1),
          dayOn(n * CYCLE_DAYS + CYCLE_DAYS - 1),
          CYCLE_DAYS,
        ]),
    },
    {
      table: 'medication_administration',
      columns: columns(
        'patientId cycleId id treatmentId day status medication atc route note plannedOn plannedDose unit givenAt givenOn givenDose reason supply',
      ),
      rows: (child) => Array.from({ length: CYCLES }, (_, cycle) => doses(child, cycle)).flat(),
    },
    {
      table: 'follow_up',
      columns: columns('patientId id kind takenAt value unit note releasedAt recordedAt recordedBy'),
      rows: (child) => {
        const roll = dice(child + 0x5eed);
        return Array.from({ length: FOLLOW_UPS }, (_, n) => {
          const taken = clock(Math.floor((n * SPAN_DAYS) / FOLLOW_UPS), zoneOf(unitOf(child)), 10) + roll(120) * MINUTE;
          const [kind, unit] = FOLLOW_UP_KINDS[n % FOLLOW_UP_KINDS.length]!;
          return [
            patientId(child),
            id('F', child, n),
            kind,
            taken,
            kind === 'NOTE' ? null : (100 + roll(900)) / 10,
            unit,
            kind === 'NOTE' ? 'Tolera la vía oral. Sin fiebre.' : null,
            n % 5 === 4 ? null : taken + HOUR,
            taken,
            clinicianOf(child),
          ];
        });
      },
    },
  ];
}
