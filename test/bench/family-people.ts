/** The rows of the people: units, accounts, roles, sessions, children and who cares for them. */
import { addDays, type Day } from '../../src/core/time';
import {
  columns,
  PASSWORD_HASH,
  UNITS,
  caregiverId,
  cluesOf,
  curp,
  dice,
  id,
  patientId,
  pick,
  sessionId,
  staffSession,
  unitOf,
  zoneOf,
  type Calendar,
  type Cell,
  type TableOfFamilies,
} from './families';

const GIVEN = [
  'María Fernanda',
  'José Ángel',
  'Ximena',
  'Santiago',
  'Valentina',
  'Emiliano',
  'Regina',
  'Mateo',
  'Camila',
  'Leonardo',
];
const SURNAMES = [
  'Hernández',
  'García',
  'Martínez',
  'López',
  'González',
  'Ramírez',
  'Núñez',
  'Ibáñez',
  'Peña',
  'Ordóñez',
];
const search = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** Units and staff come with the first children. */
export function peopleTables(today: Day, { first, now, far }: Calendar): TableOfFamilies[] {
  const person = (child: number, which: number): [string, string, string] => {
    const roll = dice(child * 7 + which);
    return [pick(GIVEN, roll), pick(SURNAMES, roll), pick(SURNAMES, roll)];
  };
  const isUnit = (child: number): boolean => child < UNITS;
  const accountRow = (accountId: string, mark: string, child: number, which: number): Cell[] => [
    accountId,
    curp(mark, child),
    ...person(child, which),
    `${accountId.toLowerCase()}@correo.example`,
    null,
    PASSWORD_HASH,
    'ACTIVATED',
    now,
  ];
  return [
    {
      table: 'medical_unit',
      columns: columns('clues name timeZone phone'),
      rows: (child) =>
        isUnit(child) ? [[cluesOf(child), `Hospital de Pediatría ${child + 1}`, zoneOf(child), '5555555555']] : [],
    },
    {
      table: 'account',
      columns: columns(
        'id curp givenNames firstSurname secondSurname email phone passwordHash credentialsStatus createdAt',
      ),
      rows: (child) => [
        ...[0, 1].map((which) => accountRow(caregiverId(child, which), which === 0 ? 'A' : 'B', child, which)),
        ...(isUnit(child)
          ? [accountRow(id('C', child), 'C', child, 2), accountRow(id('W', child), 'D', child, 3)]
          : []),
      ],
    },
    {
      table: 'account_role',
      columns: columns('accountId role medicalUnitClues'),
      rows: (child) => [
        ...[0, 1].map((which) => [caregiverId(child, which), 'CAREGIVER', '']),
        ...(isUnit(child)
          ? [
              [id('C', child), 'CLINICIAN', cluesOf(child)],
              [id('W', child), 'SOCIAL_WORKER', cluesOf(child)],
            ]
          : []),
      ],
    },
    {
      table: 'session',
      columns: columns('id accountId mustChangePassword createdAt expiresAt endedAt'),
      rows: (child) => [
        [sessionId(child), caregiverId(child), 0, now, far, null],
        ...(isUnit(child)
          ? [id('C', child), id('W', child)].map((staff) => [staffSession(staff), staff, 0, now, far, null])
          : []),
      ],
    },
    {
      table: 'patient',
      columns: columns(
        'id curp nss agregadoMedico givenNames firstSurname secondSurname searchName birthDate sex recordNumber medicalUnitClues icd10 diagnosedOn revision coverageStatus registeredAt registeredBy',
      ),
      rows: (child) => {
        const [givenNames, firstSurname, secondSurname] = person(child, 9);
        return [
          [
            patientId(child),
            curp('P', child),
            String(10_000_000_000 + child),
            null,
            givenNames,
            firstSurname,
            secondSurname,
            search(`${firstSurname} ${secondSurname} ${givenNames}`),
            addDays(today, -(1500 + (child % 3000))),
            child % 2 ? 'MALE' : 'FEMALE',
            `EXP-${child}`,
            cluesOf(unitOf(child)),
            'C910',
            first,
            1,
            'ACTIVE',
            now,
            id('W', unitOf(child)),
          ],
        ];
      },
    },
    {
      table: 'caregiver',
      columns: columns(
        'patientId accountId relationship registeredAt registeredBy id basis validFrom opensAt closesAt unitClues',
      ),
      rows: (child) =>
        [0, 1].map((which) => [
          patientId(child),
          caregiverId(child, which),
          which === 0 ? 'MOTHER' : 'FATHER',
          now,
          id('W', unitOf(child)),
          id(which === 0 ? 'M' : 'F', child),
          which === 0 ? 'MOTHER' : 'FATHER',
          today,
          now,
          8_640_000_000_000_000,
          cluesOf(unitOf(child)),
        ]),
    },
  ];
}
