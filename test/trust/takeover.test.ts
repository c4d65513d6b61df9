/**
 * No account takes over another. Each role tries every sequence of three mutations that give power over an account, against
 * each kind of account; an independent rule of a few lines says who may reset whom, and nothing more may come of it.
 *
 * A mutation that was refused has changed nothing, so a sequence with a refused step is as good as the shorter one without
 * it: only steps that did something are gone on from, each time against a victim of its own.
 */
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import { someone } from '../support/people';
import { textOf } from '../support/pdf';
import type { Family, Person, Unit } from '../support/world';

const ACTORS = ['SOCIAL_WORKER', 'ADMINISTRATOR', 'CLINICIAN', 'AUDITOR', 'CAREGIVER'] as const;
const VICTIMS = [
  'mother of the unit',
  'mother of another unit',
  'mother in both units',
  'clinician of the unit',
  'clinician of another unit',
  'clinician who is a mother of the unit',
  'social worker of another unit',
  'auditor of the unit',
  'administrator',
] as const;
type Actor = (typeof ACTORS)[number];
type Kind = (typeof VICTIMS)[number];

/** Who may reset whom: whoever is entitled for all that the account opens. An administrator needs a second one for another. */
const mayReset = (actor: Actor, kind: Kind): boolean =>
  (actor === 'SOCIAL_WORKER' && kind === 'mother of the unit') ||
  (actor === 'ADMINISTRATOR' &&
    kind !== 'administrator' &&
    kind !== 'mother of the unit' &&
    kind !== 'mother of another unit');

interface Victim {
  person: Person;
  /** Her children, of whom the actor saw none before. */
  hidden: string[];
  /** A child of the actor's unit, to whom the actor may try to tie her. */
  bait: string;
}
interface Walk {
  by: Person;
  victim: Victim;
  unit: Unit;
  /** Ids of invitations that the actor was shown. */
  invitations: Set<string>;
  /** The actor holds a password of the victim, or has chosen the address to which it went. */
  hasReset: boolean;
}

interface Answered {
  __typename?: string;
  id?: string;
  pdf?: string;
  patient?: { id: string };
  caregivers?: { status: string; user: { id: string } }[];
}

/** One mutation as the actor would send it; undefined when it was refused. */
async function send(walk: Walk, document: string, variables: object): Promise<Answered | undefined> {
  const { body } = await walk.by.post<Record<string, Answered>>(document, variables);
  const answer = Object.values(body.data ?? {})[0];
  const did = /^(Patient|FamilyRegistered|CredentialsSent|CredentialsPrinted|User|InvitationAnswered)$/;
  return answer?.__typename && did.test(answer.__typename) ? answer : undefined;
}

const SEEN = 'caregivers { status user { id fullName email phone roles } }';
const sees = (walk: Walk, caregivers: Answered['caregivers']): void => {
  for (const { status, user } of caregivers ?? []) if (status === 'INVITED') walk.invitations.add(user.id);
};

/** The victim's papers as a stranger knows them: the CURP, and made-up names and an address of the stranger's own. */
const sentOf = ({ victim }: Walk) => ({
  curp: victim.person.curp,
  givenNames: 'Quien',
  firstSurname: 'Sea',
  email: 'yo@malo.example',
  relationship: 'OTHER_CAREGIVER',
});

/** Each target in turn, until one lets the mutation through. */
async function onAny(walk: Walk, document: string, variables: object = {}): Promise<Answered | undefined> {
  for (const id of [...walk.invitations, walk.victim.person.id]) {
    const answer = await send(walk, document, { ...variables, id });
    if (answer) return answer;
  }
  return undefined;
}

type Step = (walk: Walk) => Promise<boolean>;
const STEPS: Record<string, Step> = {
  async registerFamily(walk) {
    const input = walk.unit.familyInput();
    const answer = await send(
      walk,
      `mutation($input: RegisterFamilyInput!) { registerFamily(input: $input) { __typename ... on FamilyRegistered { patient { id ${SEEN} } } } }`,
      { input: { ...input, caregivers: [sentOf(walk)] } },
    );
    sees(walk, (answer?.patient as Answered | undefined)?.caregivers);
    return answer !== undefined;
  },
  async addCaregiver(walk) {
    const answer = await send(
      walk,
      `mutation($id: ID!, $caregiver: CaregiverInput!) { addCaregiver(input: { patientId: $id, caregiver: $caregiver }) { __typename ... on Patient { id ${SEEN} } } }`,
      { id: walk.victim.bait, caregiver: sentOf(walk) },
    );
    sees(walk, answer?.caregivers);
    return answer !== undefined;
  },
  async resendCredentials(walk) {
    const sent = await onAny(
      walk,
      'mutation($id: ID!) { resendCredentials(input: { userId: $id, email: "yo@malo.example" }) { __typename } }',
    );
    walk.hasReset ||= sent !== undefined;
    return sent !== undefined;
  },
  async printCredentials(walk) {
    const printed = await onAny(
      walk,
      'mutation($id: ID!) { printCredentials(input: { userId: $id }) { __typename ... on CredentialsPrinted { pdf } } }',
    );
    walk.hasReset ||= printed !== undefined;
    return printed !== undefined;
  },
  async registerStaff(walk) {
    const { born: _b, sex: _s, ...papers } = someone();
    const input = {
      ...papers,
      curp: walk.victim.person.curp,
      requestId: randomUUID(),
      roles: ['SOCIAL_WORKER'],
      medicalUnitClues: [walk.unit.clues],
    };
    const document =
      'mutation($input: RegisterStaffInput!) { registerStaff(input: $input) { __typename ... on User { id } } }';
    return (await send(walk, document, { input })) !== undefined;
  },
  async revokeCaregiver(walk) {
    const document =
      'mutation($id: ID!, $patientId: ID!) { revokeCaregiver(input: { patientId: $patientId, userId: $id, reason: "x" }) { __typename } }';
    return (await onAny(walk, document, { patientId: walk.victim.bait })) !== undefined;
  },
  async answerInvitation(walk) {
    const document = 'mutation($id: ID!) { answerInvitation(input: { id: $id, accept: true }) { __typename } }';
    return (await onAny(walk, document)) !== undefined;
  },
};

onBothEngines('Taking over an account', (world) => {
  let unit: Unit, other: Unit;
  let actors: Record<Actor, Person>;
  let bait: { family: Family; used: number } | undefined;

  beforeAll(async () => {
    [unit, other] = [world().unit('Tijuana'), world().unit('Cancún')];
    const family = await unit.family();
    await other.socialWorker();
    actors = {
      SOCIAL_WORKER: await unit.socialWorker(),
      ADMINISTRATOR: await world().administrator(),
      CLINICIAN: await unit.clinician(),
      AUDITOR: await unit.auditor(),
      CAREGIVER: family.mother,
    };
  });

  /** A child of the unit with room for two more adults. */
  async function freshBait(): Promise<string> {
    if (!bait || bait.used === 2) bait = { family: await unit.family(), used: 0 };
    bait.used++;
    return bait.family.child.id;
  }

  /** Ties a child of another unit to a person with an account, with that person's consent. */
  async function alsoMotherIn(at: Unit, person: Person): Promise<string> {
    const { givenNames, firstSurname, secondSurname, email, curp } = person.papers;
    const by = await at.socialWorker();
    const input = at.familyInput();
    const mother = { givenNames, firstSurname, secondSurname, email, curp, relationship: 'MOTHER' as const };
    const { registerFamily } = await by.sdk.RegisterFamily({ input: { ...input, caregivers: [mother] } });
    const { invitations } = (await person.sdk.Invitations()).viewer;
    await person.sdk.AnswerInvitation({ input: { id: invitations[0]!.id, accept: true } });
    return (registerFamily as { patient: { id: string } }).patient.id;
  }

  const MAKE: Record<Kind, () => Promise<Omit<Victim, 'bait'>>> = {
    'mother of the unit': async () => ({ person: (await unit.family()).mother, hidden: [] }),
    'mother of another unit': async () => {
      const { mother, child } = await other.family();
      return { person: mother, hidden: [child.id] };
    },
    'mother in both units': async () => {
      const { mother, child } = await other.family();
      await alsoMotherIn(unit, mother);
      return { person: mother, hidden: [child.id] };
    },
    'clinician of the unit': async () => ({ person: await unit.employ('CLINICIAN'), hidden: [] }),
    'clinician of another unit': async () => ({
      person: await other.employ('CLINICIAN'),
      hidden: [(await other.family()).child.id],
    }),
    'clinician who is a mother of the unit': async () => {
      const person = await unit.employ('CLINICIAN');
      await alsoMotherIn(unit, person);
      return { person, hidden: [] };
    },
    'social worker of another unit': async () => ({
      person: await other.employ('SOCIAL_WORKER'),
      hidden: [(await other.family()).child.id],
    }),
    'auditor of the unit': async () => ({ person: await unit.employ('AUDITOR'), hidden: [] }),
    administrator: async () => ({ person: await world().employ(['ADMINISTRATOR'], []), hidden: [] }),
  };

  /** A new victim, after `steps` of the actor. */
  async function walked(actor: Actor, kind: Kind, steps: readonly string[]): Promise<Walk> {
    const victim = { ...(await MAKE[kind]()), bait: await freshBait() };
    const walk: Walk = { by: actors[actor], victim, unit, invitations: new Set(), hasReset: false };
    for (const step of steps) await STEPS[step]!(walk);
    return walk;
  }

  const CHILD = 'query($id: ID!) { patient(id: $id) { id } }';

  it.each(ACTORS.flatMap((actor) => VICTIMS.map((kind) => [actor, kind] as const)))(
    'a %s does not become a %s',
    async (actor, kind) => {
      let tried = 0;
      const explore = async (sofar: readonly string[]): Promise<void> => {
        let walk = await walked(actor, kind, sofar);
        for (const [step, take] of Object.entries(STEPS)) {
          const steps = [...sofar, step];
          tried++;
          if (!(await take(walk))) continue;
          expect([steps, walk.hasReset && !mayReset(actor, kind)]).toEqual([steps, false]);
          const { person, hidden } = walk.victim;
          if (!walk.hasReset) expect((await person.sdk.Viewer()).viewer.id).toBe(person.id);
          for (const id of hidden) {
            const { body } = await walk.by.post<{ patient: object | null }>(CHILD, { id });
            expect([steps, body.data?.patient ?? null]).toEqual([steps, null]);
          }
          // Whoever may reset the account can be its owner: there is nothing more to find out on this way.
          if (steps.length < 3 && !walk.hasReset) await explore(steps);
          walk = await walked(actor, kind, sofar);
        }
      };
      await explore([]);
      expect(tried).toBeGreaterThanOrEqual(Object.keys(STEPS).length);
    },
    300_000,
  );

  it('is seen by this test where it is allowed: a printed password opens the session of its owner', async () => {
    const { mother } = await unit.family();
    const { printCredentials } = await actors.SOCIAL_WORKER.sdk.PrintCredentials({ userId: mother.id });
    const pdf = Buffer.from((printCredentials as { pdf: string }).pdf, 'base64');
    const password = /\b(?:[a-z0-9]{4}-){3}[a-z0-9]{4}\b/.exec(await textOf(pdf))![0];
    expect(await world().login(mother.curp, password)).toMatchObject({ __typename: 'Session' });
  });
});
