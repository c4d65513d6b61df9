/**
 * The table of roles, walked: every operation of the contract by every role, on a child of one's own, a foreign one and one
 * that does not exist. What may not be seen does not exist; what a role may never do is FORBIDDEN. It is walked cold, each
 * document for the first time, and warm, each one known, compiled and its answers cached (src/graphql/fast-path).
 */
import { randomUUID } from 'node:crypto';
import { overrides } from '../support/treatment';
import { operation, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import type { Family, Person, Unit, World } from '../support/world';
import { UNKNOWN_ID, ROLES, type Role, type Things, soon, day, TABLE, protocol } from '../support/access-table';

/** What such an operation answers, as far as it is looked at here. */
type Made = { id: string; cycles?: { id: string; administrations: { id: string }[] }[] };

const codeOf = (answer: Answer<never>): string | undefined => answer.body.errors?.[0]?.extensions.code;
/** Whether it got past the guards: data, or a refusal that looked at the input. */
const wasLetIn = (answer: Answer<never>): boolean =>
  !answer.body.errors && Object.values(answer.body.data ?? {}).every((value) => value !== null);

/** How a question is asked: cold, this document is sent for the first time; warm, it comes again and must say the same again. */
const WAYS = ['cold', 'warm'] as const;
let documents = 0;
/** Without what is another each time: random values, and the instant at which an answer was true. */
const blank = (answer: Answer<never>): string =>
  JSON.stringify(answer.body).replace(/"(requestId|cursor|startCursor|endCursor|at|generatedAt)":"[^"]*"/g, '');

async function asked(way: (typeof WAYS)[number], by: Person, name: string, variables: object): Promise<Answer<never>> {
  const document = operation(name);
  if (way === 'cold') return by.post(`${document}\n# ${++documents}`, variables);
  const answer = await by.post(document, variables);
  // The access log has one row more each time that it is looked at.
  const seen = name === 'access-log' ? wasLetIn : blank;
  // What a mutation has done, it does not do again.
  for (let again = 0; again < 2 && /^query/m.test(document); again++) {
    const same = await by.post(document, variables);
    expect([same.status, seen(same)]).toEqual([answer.status, seen(answer)]);
  }
  return answer;
}

onBothEngines('The table of roles', (world) => {
  let own: Unit, foreign: Unit;
  let ownFamily: Family, foreignFamily: Family;
  let people: Record<Role, Person>;
  let foreignThings: Things;
  const nobodys: Things = {
    patientId: UNKNOWN_ID,
    userId: UNKNOWN_ID,
    appointmentId: UNKNOWN_ID,
    surgeryId: UNKNOWN_ID,
    treatmentId: UNKNOWN_ID,
    cycleId: UNKNOWN_ID,
    administrationId: UNKNOWN_ID,
    followUpId: UNKNOWN_ID,
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
        overrides,
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
      treatmentId: treatment.id,
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

  it.each(TABLE.flatMap((row) => WAYS.map((way) => [row.name, way, row] as const)))(
    '%s, %s',
    async (name, way, row) => {
      if (way === 'warm')
        for (let time = 0; time < 2; time++)
          await people.CAREGIVER.post(operation(name), row.plain ? row.plain(own) : row.naming!(nobodys));
      for (const role of ROLES) {
        const ask = (variables: object): Promise<Answer<never>> => asked(way, people[role], name, variables);
        const may = row.may.includes(role);
        if (row.plain) {
          const answer = await ask(row.plain(own));
          const isLetIn = row.absent === 'null' ? codeOf(answer) === undefined : wasLetIn(answer);
          expect([role, may ? isLetIn : codeOf(answer)]).toEqual([role, may ? true : 'FORBIDDEN']);
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
        if (row.blind?.includes(role))
          expect([role, codeOf(await ask(naming(await thingsOf(own, ownFamily))))]).toEqual([role, 'NOT_FOUND']);
        const [absent, strange] = [await ask(naming(nobodys)), await ask(naming(foreignThings))];
        expect(blank(strange)).toBe(blank(absent));
        expect(strange.status).toBe(absent.status);
        const seen = codeOf(strange) ?? (Object.values(strange.body.data ?? {})[0] === null ? 'null' : 'an answer');
        expect([role, seen]).toEqual([
          role,
          may || row.seen?.includes(role) || row.blind?.includes(role) ? (row.absent ?? 'NOT_FOUND') : 'FORBIDDEN',
        ]);
      }
    },
    60_000,
  );

  it('is refused without a session', async () => {
    for (const row of TABLE.filter(({ isOpen }) => !isOpen)) {
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
