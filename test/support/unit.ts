/** Medical units in a world, with their staff and families; see world.ts. */
import { randomInt } from 'node:crypto';
import type { Role } from '../../packages/sdk/src/graphql-request';
import { familyPapers, type FamilyPapers, type FamilyWishes, type SyntheticPerson } from './people';
import { expectType, type Person } from './person';
import type { World } from './world';

const CITIES = {
  Tijuana: { state: 'BC', timeZone: 'America/Tijuana' },
  Hermosillo: { state: 'SR', timeZone: 'America/Hermosillo' },
  'Ciudad de México': { state: 'DF', timeZone: 'America/Mexico_City' },
  Matamoros: { state: 'TS', timeZone: 'America/Matamoros' },
  Cancún: { state: 'QR', timeZone: 'America/Cancun' },
} as const;
export type { FamilyWishes } from './people';
export type City = keyof typeof CITIES;

export interface Family {
  readonly child: {
    readonly id: string;
    readonly curp: string;
    readonly nss: string;
    readonly fullName: string;
    readonly birthDate: string;
  };
  readonly caregivers: readonly [Person, ...Person[]];
  /** The first caregiver. */
  readonly mother: Person;
  /** What the social worker sent. */
  readonly input: FamilyPapers;
}

/** A medical unit and who works there. */
export class Unit {
  readonly clues: string;
  readonly timeZone: string;
  private defined: Promise<void> | undefined;
  private readonly known = new Map<Role, Promise<Person>>();

  constructor(
    private readonly world: World,
    readonly city: City,
  ) {
    this.clues = `${CITIES[city].state}IMS${String(randomInt(1_000_000)).padStart(6, '0')}`;
    this.timeZone = CITIES[city].timeZone;
  }

  get name(): string {
    return `Hospital de ${this.city} ${this.clues.slice(-3)}`;
  }

  /** Makes the administrator define it. */
  open(): Promise<void> {
    this.defined ??= (async () => {
      const { sdk: by } = await this.world.administrator();
      expectType(
        (await by.DefineMedicalUnit({ input: { clues: this.clues, name: this.name, timeZone: this.timeZone } }))
          .defineMedicalUnit,
        'MedicalUnit',
      );
    })();
    return this.defined;
  }

  /** A new account with these roles here. */
  async employ(...roles: Role[]): Promise<Person> {
    await this.open();
    return this.world.employ(roles, [this.clues]);
  }

  /** The unit's own, the same person each time. */
  socialWorker = (): Promise<Person> => this.its('SOCIAL_WORKER');
  clinician = (): Promise<Person> => this.its('CLINICIAN');
  auditor = (): Promise<Person> => this.its('AUDITOR');

  private its(role: Role): Promise<Person> {
    let person = this.known.get(role);
    if (!person) this.known.set(role, (person = this.employ(role)));
    return person;
  }

  /** What a social worker could send for a family of these wishes. */
  familyInput(wishes: FamilyWishes = {}): FamilyPapers {
    return familyPapers(this.clues, wishes);
  }

  /** A family that is registered, whose caregivers have chosen their passwords. */
  async family(wishes: FamilyWishes = {}): Promise<Family> {
    const by = await this.socialWorker();
    const input = this.familyInput(wishes);
    const { patient } = expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const people = await Promise.all(
      input.caregivers.map(({ phone: _p, relationship: _r, ...papers }) =>
        this.world.activated(papers as SyntheticPerson),
      ),
    );
    const caregivers = people as [Person, ...Person[]];
    const { id, curp, fullName, birthDate } = patient;
    return {
      child: { id, curp, nss: input.patient.nss, fullName, birthDate },
      caregivers,
      mother: caregivers[0],
      input,
    };
  }
}
