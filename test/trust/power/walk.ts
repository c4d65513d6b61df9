/** Random mutations by people of every role against the real API; after each, answers and model must agree. */
import { randomUUID } from 'node:crypto';
import { HOUR } from '../../support/clock';
import { someone, type SyntheticPerson } from '../../support/people';
import type { Person, Unit, World } from '../../support/world';
import { Model, WORK_ROLES } from './model';

const STEPS = 5;
/** Pairs of people whose answers are compared after each step. */
const LOOKS = 3;
/** The last ones take part; earlier ones stay as they are. */
const [PEOPLE, CHILDREN] = [8, 5];

type Done = Record<string, { __typename?: string; id?: string; patient?: Answered } & Answered>;
interface Answered {
  id?: string;
  caregivers?: { status: string; user: { id: string } }[];
}
const DONE = new Set(
  'Patient FamilyRegistered CredentialsSent CredentialsPrinted User InvitationAnswered StaffMember PatientTransferred'.split(
    ' ',
  ),
);
const LINKS = 'id caregivers { status user { id } }';

/** A step after which the service and the model differ. */
export class Counterexample extends Error {}

export class Walker {
  readonly model: Model;
  private readonly people = new Map<string, Person>();
  private readonly staff: string[] = [];
  private readonly log: string[] = [];

  private constructor(
    private readonly world: World,
    private readonly units: readonly Unit[],
    private readonly random: () => number,
    model: Model,
  ) {
    this.model = model;
  }

  /** A cast of every role in two units, and a walker among it. `random` answers numbers from 0 to 1. */
  static async open(world: World, random: () => number, model = new Model()): Promise<Walker> {
    const units = [world.unit('Tijuana'), world.unit('Cancún')];
    const walker = new Walker(world, units, random, model);
    const admin = await world.administrator();
    walker.join(admin, [{ role: 'ADMINISTRATOR', unit: '' }], null);
    const second = await world.employ(['ADMINISTRATOR'], []);
    walker.join(second, [{ role: 'ADMINISTRATOR', unit: '' }], admin.id);
    for (const unit of units)
      for (const role of [...WORK_ROLES, 'ADMINISTRATOR'] as const)
        walker.join(await unit.employ(role), [{ role, unit: unit.clues }], admin.id);
    walker.staff.push(...walker.people.keys());
    return walker;
  }

  private join(person: Person, roles: Parameters<Model['join']>[1], grantedBy: string | null): void {
    this.people.set(person.id, person);
    this.model.join(person.id, roles, grantedBy);
  }
  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }
  private anybody = (): string => this.pick([...this.staff, ...[...this.people.keys()].slice(-PEOPLE)]);
  private anyChild = (): string | undefined => this.pick([...this.model.children.keys()].slice(-CHILDREN));
  private anyUnit = (): string => this.pick(this.units).clues;
  /** Somebody with an account, or a person without one. */
  private somebody = (): { id?: string; papers: SyntheticPerson } => {
    if (this.random() < 0.25) return { papers: someone() };
    const id = this.anybody();
    return { id, papers: this.people.get(id)!.papers };
  };

  /** A sequence of random steps. Throws a {@link Counterexample}. */
  async walk(): Promise<void> {
    this.world.clock.advance(HOUR + 1000);
    this.model.hour += 1;
    for (let step = 0; step < STEPS; step++) {
      await this.pick(this.acts)();
      for (let look = 0; look < LOOKS; look++) await this.compare(this.anybody(), this.anybody());
    }
  }

  /** Sends a mutation; the part of the answer that holds children, or undefined when it was refused. */
  private async send(by: string, document: string, variables: object, may: unknown): Promise<Answered | undefined> {
    const { body } = await this.people.get(by)!.post<Done>(document, variables);
    const answer = Object.values(body.data ?? {})[0];
    const code = body.errors?.[0]?.extensions.code;
    this.log.push(
      `${by} ${/\{ (\w+)/.exec(document)![1]} ${JSON.stringify(variables)} ${JSON.stringify(answer)} ${code}`,
    );
    if (code && code !== 'NOT_FOUND' && code !== 'FORBIDDEN') throw this.differs(`the code is ${code}`);
    const isDone = DONE.has(answer?.__typename ?? '');
    if (isDone !== Boolean(may)) throw this.differs(`the model says ${String(may)}`);
    return isDone ? (answer!.patient ?? answer) : undefined;
  }
  /** The difference, and the steps that name the same people and children. */
  private differs(what: string): Counterexample {
    const ids = what.match(/\b[0-9A-Z]{26}\b/g) ?? [];
    return new Counterexample([what, ...this.log.filter((line) => ids.some((id) => line.includes(id)))].join('\n'));
  }

  /** What the viewer reads of a child and of another account, in the service and in the model. */
  private async compare(by: string, target: string): Promise<void> {
    const child = this.anyChild() ?? target;
    const { body } = await this.people.get(by)!.post<{
      patient: object | null;
      node: { email: string | null; accountEvents: { edges: object[] } } | null;
    }>('query($child: ID!, $id: ID!) { patient(id: $child) { id curp } node(id: $id) { ... on User { email accountEvents(first: 1) { edges { cursor } } } } }', { child, id: target });
    const seen = [body.data?.patient, body.data?.node?.email, body.data?.node?.accountEvents.edges[0]].map((part) =>
      Boolean(part),
    );
    const { model } = this;
    const said = [
      child !== target && model.reads(by, child),
      model.readsAddress(by, target),
      model.readsEvents(by, target),
    ];
    if (seen.join() !== said.join())
      throw this.differs(
        `${by} reads child ${child}, address and events of ${target}: ${seen.join()}, not ${said.join()}`,
      );
  }

  /** Notes what became of a link that was asked for. */
  private async linked(
    how: 'LINKED' | 'INVITED',
    child: Answered,
    who: { id?: string; papers: SyntheticPerson },
  ): Promise<void> {
    const links = this.model.children.get(child.id!)!.links;
    if (who.id === undefined) {
      const person = await this.world.activated(who.papers);
      this.join(person, [], null);
      links.add(person.id);
    } else if (how === 'LINKED') links.add(who.id);
    else
      for (const { status, user } of child.caregivers!)
        if (status === 'INVITED' && !this.model.invitations.has(user.id))
          this.model.invitations.set(user.id, { id: user.id, child: child.id!, account: who.id, isOpen: true });
  }

  private readonly acts: readonly (() => Promise<void>)[] = [
    async () => {
      const [by, unit, who] = [this.anybody(), this.pick(this.units), this.somebody()];
      const how = this.model.registerFamily(by, unit.clues, who.id);
      const input = { ...unit.familyInput(), caregivers: [caregiverOf(who.papers)] };
      const document = `mutation($input: RegisterFamilyInput!) { registerFamily(input: $input) { __typename ... on FamilyRegistered { patient { ${LINKS} } } } }`;
      const child = await this.send(by, document, { input }, how);
      if (!child || !how) return;
      this.model.children.set(child.id!, { id: child.id!, unit: unit.clues, links: new Set() });
      await this.linked(how, child, who);
    },
    async () => {
      const [by, id, who] = [this.anybody(), this.anyChild(), this.somebody()];
      if (!id) return;
      const how = this.model.addCaregiver(by, id, who.id);
      const document = `mutation($id: ID!, $caregiver: CaregiverInput!) { addCaregiver(input: { patientId: $id, caregiver: $caregiver }) { __typename ... on Patient { ${LINKS} } } }`;
      const child = await this.send(by, document, { id, caregiver: caregiverOf(who.papers) }, how);
      if (child && how) await this.linked(how, child, who);
    },
    async () => {
      const [by, child] = [this.anybody(), this.anyChild()];
      if (!child) return;
      const { links } = this.model.children.get(child)!;
      const ids = [...this.model.invitations.keys(), this.anybody(), ...(links.size > 1 ? links : [])];
      const id = this.pick(ids.filter((one) => links.size > 1 || !links.has(one)));
      if (!id) return;
      const document =
        'mutation($id: ID!, $child: ID!) { revokeCaregiver(input: { patientId: $child, userId: $id, reason: "x" }) { __typename } }';
      await this.send(by, document, { id, child }, this.model.revokeCaregiver(by, child, id));
    },
    async () => {
      const invitation = this.pick([...this.model.invitations.values()].slice(-CHILDREN));
      if (!invitation) return;
      const by = this.random() < 0.6 ? invitation.account : this.anybody();
      const accept = this.random() < 0.7;
      const document =
        'mutation($id: ID!, $accept: Boolean!) { answerInvitation(input: { id: $id, accept: $accept }) { __typename } }';
      const may = this.model.answerInvitation(by, invitation.id, accept);
      await this.send(by, document, { id: invitation.id, accept }, may);
    },
    async () => {
      const [by, target, role, unit] = [this.anybody(), this.anybody(), this.pick(WORK_ROLES), this.anyUnit()];
      const { born: _b, sex: _s, ...papers } = this.people.get(target)!.papers as ReturnType<typeof someone>;
      const input = { requestId: randomUUID(), ...papers, roles: [role], medicalUnitClues: [unit] };
      const document = 'mutation($input: RegisterStaffInput!) { registerStaff(input: $input) { __typename } }';
      await this.send(by, document, { input }, this.model.registerStaff(by, target, role, unit));
    },
    async () => {
      const [by, target] = [this.anybody(), this.anybody()];
      if (this.model.accounts.get(target)!.roles.some(({ role }) => role === 'ADMINISTRATOR')) return;
      const wanted = this.random() < 0.4 ? [] : [{ role: this.pick(WORK_ROLES), unit: this.anyUnit() }];
      const assignments = wanted.map(({ role, unit }) => ({ role, medicalUnitClues: unit }));
      const document = 'mutation($input: ChangeStaffInput!) { changeStaff(input: $input) { __typename } }';
      const input = { userId: target, reason: 'Cambia de unidad.', assignments };
      await this.send(by, document, { input }, this.model.changeStaff(by, target, wanted));
    },
    async () => {
      const [by, child, unit] = [this.anybody(), this.anyChild(), this.anyUnit()];
      if (!child) return;
      const input = { requestId: randomUUID(), patientId: child, toMedicalUnitClues: unit, reason: 'x' };
      const document = 'mutation($input: TransferPatientInput!) { transferPatient(input: $input) { __typename } }';
      await this.send(by, document, { input }, this.model.transfer(by, child, unit));
    },
    async () => {
      const [by, id] = [this.anybody(), this.anybody()];
      const isPrinted = this.random() < 0.5;
      const document = isPrinted
        ? 'mutation($id: ID!) { printCredentials(input: { userId: $id }) { __typename } }'
        : 'mutation($id: ID!) { resendCredentials(input: { userId: $id, email: "yo@malo.example" }) { __typename } }';
      const done = await this.send(by, document, { id }, this.model.reset(by, id, isPrinted ? 'PRINT' : 'RESEND'));
      if (!done) return;
      // The owner chooses a password again, so that the walk goes on.
      const person = this.people.get(id)!;
      await this.world.activated(person.papers);
      person.forgetSession();
    },
  ];
}

const caregiverOf = ({ curp, givenNames, firstSurname, secondSurname, email }: SyntheticPerson) => ({
  curp,
  givenNames,
  firstSurname,
  secondSurname,
  email,
  relationship: 'OTHER_CAREGIVER' as const,
});
