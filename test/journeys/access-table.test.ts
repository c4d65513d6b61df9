/**
 * The table of roles, walked: every operation of the contract by every role, on a child of one's own, a foreign one and one
 * that nobody has. What may not be seen does not exist; what a role may never do is FORBIDDEN.
 */
import { randomUUID } from 'node:crypto';
import { beneficiaryInput } from '../support/cartilla';
import { operation, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import { someone } from '../support/people';
import type { Family, Person, Unit, World } from '../support/world';

const ROLES = ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN', 'ADMINISTRATOR', 'AUDITOR'] as const;
type Role = (typeof ROLES)[number];
const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** The things of one child that operations name. */
interface Things {
  patientId: string;
  userId: string;
  appointmentId: string;
  surgeryId: string;
  cycleId: string;
  administrationId: string;
  followUpId: string;
}

interface RowOfTable {
  /** The file in schema/operations. */
  name: string;
  may: readonly Role[];
  /** The variables, when the operation names a child or a thing of one. */
  naming?: (things: Things) => object;
  /** The variables of one that names none. */
  plain?: (unit: Unit) => object;
  /** Who may see the child, though not this of it. */
  seen?: readonly Role[];
  /** A query that names a child answers null, a mutation NOT_FOUND. */
  absent?: 'null' | 'NOT_FOUND';
}

const adult = (): object => {
  const { born: _b, sex: _s, ...papers } = someone({ sex: 'FEMALE' });
  return { ...papers, relationship: 'OTHER_CAREGIVER' };
};
const soon = (): string => new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 19) + 'Z';
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const TABLE: readonly RowOfTable[] = [
  {
    name: 'carnet',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, from: day(-30), to: day(30) }),
    absent: 'null',
  },
  {
    name: 'access-log',
    may: ['CAREGIVER', 'AUDITOR'],
    seen: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, first: 5 }),
    absent: 'null',
  },
  { name: 'patients', may: ['SOCIAL_WORKER', 'CLINICIAN'], plain: () => ({ first: 5 }) },
  { name: 'registrations', may: ['SOCIAL_WORKER'], plain: () => ({ first: 5 }) },
  { name: 'register-family', may: ['SOCIAL_WORKER'], plain: (unit) => ({ input: unit.familyInput() }) },
  { name: 'add-caregiver', may: ['SOCIAL_WORKER'], naming: ({ patientId }) => ({ patientId, caregiver: adult() }) },
  {
    name: 'revoke-caregiver',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId, userId }) => ({ patientId, userId, reason: 'prueba' }),
  },
  { name: 'resend-credentials', may: ['SOCIAL_WORKER'], naming: ({ userId }) => ({ userId }) },
  {
    name: 'set-coverage',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({ input: { patientId, status: 'ACTIVE' } }),
  },
  {
    name: 'schedule-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, kind: 'CONSULTATION', startsAt: soon() },
    }),
  },
  {
    name: 'reschedule-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ appointmentId }) => ({ id: appointmentId, startsAt: soon(), reason: 'prueba' }),
  },
  {
    name: 'cancel-appointment',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ appointmentId }) => ({ id: appointmentId, reason: 'prueba' }),
  },
  {
    name: 'schedule-surgery',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, procedure: 'Catéter', startsAt: soon() },
    }),
  },
  {
    name: 'record-surgery-outcome',
    may: ['CLINICIAN'],
    naming: ({ surgeryId }) => ({ id: surgeryId, status: 'NOT_DONE', outcome: 'prueba' }),
  },
  {
    name: 'start-treatment',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        protocolCode: 'TABLA',
        startsOn: day(40),
        heightCm: 120,
        weightKg: 24,
      },
    }),
  },
  {
    name: 'record-administration',
    may: ['CLINICIAN'],
    naming: ({ administrationId }) => ({ input: { administrationId, status: 'OMITTED', reason: 'prueba' } }),
  },
  {
    name: 'postpone-cycle',
    may: ['CLINICIAN'],
    naming: ({ cycleId }) => ({ id: cycleId, startsOn: day(60), reason: 'prueba' }),
  },
  {
    name: 'set-dose-supply',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ administrationId }) => ({ administrationIds: [administrationId], supply: 'CONFIRMED' }),
  },
  {
    name: 'record-follow-up',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({
      input: {
        requestId: randomUUID(),
        patientId,
        kind: 'NOTE',
        takenAt: new Date(Date.now() - 60_000).toISOString(),
        note: 'prueba',
        release: false,
      },
    }),
  },
  { name: 'release-follow-up', may: ['CLINICIAN'], naming: ({ followUpId }) => ({ id: followUpId }) },
  {
    name: 'define-protocol',
    may: ['CLINICIAN', 'ADMINISTRATOR'],
    plain: () => ({ input: protocol(`TABLA-${randomUUID().slice(0, 8)}`) }),
  },
  {
    name: 'register-staff',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({
      input: { requestId: randomUUID(), ...staff(), roles: ['CLINICIAN'], medicalUnitClues: [unit.clues] },
    }),
  },
  {
    name: 'define-medical-unit',
    may: ['ADMINISTRATOR'],
    plain: (unit) => ({ input: { clues: unit.clues, name: unit.name, timeZone: unit.timeZone } }),
  },
  { name: 'calendar-feed', may: ['CAREGIVER'], naming: ({ patientId }) => ({ patientId }) },
  { name: 'revoke-calendar-feed', may: ['CAREGIVER'], naming: ({ patientId }) => ({ patientId }) },
  { name: 'acknowledge-notices', may: ['CAREGIVER'], plain: () => ({ ids: [] }) },
  {
    name: 'cartilla',
    may: ['CAREGIVER', 'SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId }),
    absent: 'null',
  },
  {
    name: 'record-preventive-action',
    may: ['CLINICIAN'],
    naming: ({ patientId }) => ({ input: { requestId: randomUUID(), patientId, code: 'INFLU', performedOn: day(-2) } }),
  },
  {
    name: 'register-beneficiary',
    may: ['SOCIAL_WORKER'],
    plain: (unit) => ({ input: beneficiaryInput(unit, '2020-03-01') }),
  },
  {
    name: 'record-diagnosis',
    may: ['SOCIAL_WORKER', 'CLINICIAN'],
    naming: ({ patientId }) => ({ patientId, diagnosis: { icd10: 'C910', diagnosedOn: day(-2) } }),
  },
  { name: 'mark-curp-problem', may: ['SOCIAL_WORKER'], naming: ({ patientId }) => ({ patientId }) },
  {
    name: 'transfer-patient',
    may: ['SOCIAL_WORKER'],
    naming: ({ patientId }) => ({
      input: { requestId: randomUUID(), patientId, toMedicalUnitClues: 'NINGUNA', reason: 'prueba' },
    }),
  },
  { name: 'arrivals', may: ['SOCIAL_WORKER', 'CLINICIAN'], plain: () => ({ first: 5 }) },
  { name: 'upcoming-extensions', may: ['SOCIAL_WORKER'], plain: () => ({ first: 5 }) },
];

const staff = (): object => {
  const { born: _b, sex: _s, ...papers } = someone();
  return papers;
};
const protocol = (code: string): object => ({
  code,
  name: 'Protocolo de prueba',
  icd10: ['C910'],
  phases: [
    {
      code: 'UNA',
      name: 'Una',
      cycles: [
        {
          number: 1,
          lengthDays: 7,
          medications: [
            {
              name: 'Citarabina',
              atc: 'L01BC01',
              route: 'INTRAVENOUS',
              basis: 'PER_M2',
              dose: 75,
              unit: 'mg',
              days: [1],
            },
          ],
        },
      ],
    },
  ],
});

/** What such an operation answers, as far as it is looked at here. */
type Made = { id: string; cycles?: { id: string; administrations: { id: string }[] }[] };

const codeOf = (answer: Answer<never>): string | undefined => answer.body.errors?.[0]?.extensions.code;
/** Whether it got past the guards: data, or a refusal that looked at the input. */
const wasLetIn = (answer: Answer<never>): boolean =>
  !answer.body.errors && Object.values(answer.body.data ?? {}).every((value) => value !== null);

onBothEngines('The table of roles', (world) => {
  let own: Unit, foreign: Unit;
  let ownFamily: Family, foreignFamily: Family;
  let people: Record<Role, Person>;
  let foreignThings: Things;
  const nobodys: Things = {
    patientId: NOBODY,
    userId: NOBODY,
    appointmentId: NOBODY,
    surgeryId: NOBODY,
    cycleId: NOBODY,
    administrationId: NOBODY,
    followUpId: NOBODY,
  };

  /** One child's appointment, surgery, treatment and follow-up, made by its unit. */
  async function thingsOf(at: Unit, family: Family): Promise<Things> {
    const by = await at.clinician();
    const make = async (name: string, variables: object): Promise<Made> => {
      const { body } = await by.post<Record<string, Made>>(operation(name), variables);
      return Object.values(body.data ?? {})[0]!;
    };
    const patientId = family.child.id;
    const appointment = await make('schedule-appointment', {
      input: { requestId: randomUUID(), patientId, kind: 'LABORATORY', startsAt: soon() },
    });
    const surgery = await make('schedule-surgery', {
      input: { requestId: randomUUID(), patientId, procedure: 'Catéter', startsAt: soon() },
    });
    const treatment = await make('start-treatment', {
      input: {
        requestId: randomUUID(),
        patientId,
        protocolCode: 'TABLA',
        startsOn: day(2),
        heightCm: 120,
        weightKg: 24,
      },
    });
    const followUp = await make('record-follow-up', {
      input: {
        requestId: randomUUID(),
        patientId,
        kind: 'NOTE',
        takenAt: new Date(Date.now() - 60_000).toISOString(),
        note: 'retenida',
        release: false,
      },
    });
    const cycle = treatment.cycles![0]!;
    return {
      patientId,
      userId: family.mother.id,
      appointmentId: appointment.id,
      surgeryId: surgery.id,
      cycleId: cycle.id,
      administrationId: cycle.administrations[0]!.id,
      followUpId: followUp.id,
    };
  }

  beforeAll(async () => {
    const all: World = world();
    [own, foreign] = [all.unit('Tijuana'), all.unit('Cancún')];
    await (await all.administrator()).post(operation('define-protocol'), { input: protocol('TABLA') });
    [ownFamily, foreignFamily] = [await own.family(), await foreign.family()];
    people = {
      CAREGIVER: ownFamily.mother,
      SOCIAL_WORKER: await own.socialWorker(),
      CLINICIAN: await own.clinician(),
      ADMINISTRATOR: await all.administrator(),
      AUDITOR: await own.auditor(),
    };
    foreignThings = await thingsOf(foreign, foreignFamily);
    for (const person of Object.values(people)) await person.token();
  }, 120_000);

  it.each(TABLE.map((row) => [row.name, row] as const))(
    '%s',
    async (name, row) => {
      for (const role of ROLES) {
        const ask = (variables: object): Promise<Answer<never>> => people[role].post(operation(name), variables);
        const may = row.may.includes(role);
        if (row.plain) {
          const answer = await ask(row.plain(own));
          expect([role, may ? wasLetIn(answer) : codeOf(answer)]).toEqual([role, may ? true : 'FORBIDDEN']);
          continue;
        }
        const naming = row.naming!;
        // Each role acts on a child of its own, so that one role's deed does not stand in another's way.
        if (may) {
          const family = role === 'CAREGIVER' ? ownFamily : await own.family();
          expect([role, wasLetIn(await ask(naming(await thingsOf(own, family))))]).toEqual([role, true]);
        }
        if (row.seen?.includes(role))
          expect([role, codeOf(await ask(naming(await thingsOf(own, ownFamily))))]).toEqual([role, 'FORBIDDEN']);
        const [absent, strange] = [await ask(naming(nobodys)), await ask(naming(foreignThings))];
        const blank = (answer: Answer<never>): string =>
          JSON.stringify(answer.body).replace(/"requestId":"[^"]*"/g, '');
        expect(blank(strange)).toBe(blank(absent));
        expect(strange.status).toBe(absent.status);
        const seen = codeOf(strange) ?? (Object.values(strange.body.data ?? {})[0] === null ? 'null' : 'an answer');
        expect([role, seen]).toEqual([
          role,
          may || row.seen?.includes(role) ? (row.absent ?? 'NOT_FOUND') : 'FORBIDDEN',
        ]);
      }
    },
    60_000,
  );

  it('lets nobody without a session do any of it', async () => {
    for (const row of TABLE) {
      const answer = await world().post(operation(row.name), row.plain ? row.plain(own) : row.naming!(foreignThings));
      expect([row.name, codeOf(answer)]).toEqual([row.name, 'UNAUTHENTICATED']);
    }
  });

  it('shows a held-back follow-up to staff and nowhere to the family', async () => {
    const family = await own.family();
    const { followUpId } = await thingsOf(own, family);
    const variables = { patientId: family.child.id, from: day(-2), to: day(2) };
    const forStaff = await people.CLINICIAN.post(operation('carnet'), variables);
    const forFamily = await family.mother.post(operation('carnet'), variables);
    expect(forStaff.text).toContain(followUpId);
    expect(forFamily.text).toContain('"followUps":[]');
    expect(forFamily.text).not.toContain(followUpId);
  });

  it('shows an address to its owner and to the social workers of the unit alone', async () => {
    const query = 'query($id: ID!) { patient(id: $id) { caregivers { user { email } } } }';
    const seen = async (person: Person): Promise<boolean> =>
      (await person.post(query, { id: ownFamily.child.id })).text.includes(ownFamily.mother.email);
    expect([await seen(people.SOCIAL_WORKER), await seen(ownFamily.mother), await seen(people.CLINICIAN)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
