/**
 * Who may act as whom, and who reads what: the rules of power over accounts, written down a second time without the service.
 * The walker (walk.ts) compares the answers of the service with it after each step.
 */
export const WORK_ROLES = ['SOCIAL_WORKER', 'CLINICIAN', 'AUDITOR'] as const;
export type StaffRole = (typeof WORK_ROLES)[number] | 'ADMINISTRATOR';

interface Held {
  readonly role: StaffRole;
  /** Empty for the whole service. */
  readonly unit: string;
  readonly grantedBy: string | null;
}
export interface Account {
  readonly id: string;
  roles: Held[];
  /** Units in which it ever held a role. */
  readonly ever: Set<string>;
}
interface Invitation {
  readonly id: string;
  readonly child: string;
  readonly account: string;
  isOpen: boolean;
}
interface Child {
  readonly id: string;
  unit: string;
  readonly links: Set<string>;
}
interface Request {
  readonly target: string;
  readonly by: string;
  readonly what: string;
  readonly hour: number;
}

const MOST_CAREGIVERS = 6;
const DAY_HOURS = 24;

export class Model {
  readonly accounts = new Map<string, Account>();
  readonly children = new Map<string, Child>();
  readonly invitations = new Map<string, Invitation>();
  private requests: Request[] = [];
  hour = 0;

  /** With `linksEverybody` the model has the fault F1: a known account is linked without a question. */
  constructor(private readonly fault: { linksEverybody?: true } = {}) {}

  join(id: string, roles: readonly Omit<Held, 'grantedBy'>[] = [], grantedBy: string | null = null): void {
    const held = roles.map((role) => ({ ...role, grantedBy }));
    this.accounts.set(id, { id, roles: held, ever: new Set(roles.map(({ unit }) => unit)) });
  }

  private unitsOf(id: string, ...roles: StaffRole[]): Set<string> {
    return new Set(this.accounts.get(id)!.roles.flatMap(({ role, unit }) => (roles.includes(role) ? [unit] : [])));
  }
  private unitsOfChildren(id: string): Set<string> {
    return new Set([...this.children.values()].flatMap(({ links, unit }) => (links.has(id) ? [unit] : [])));
  }
  private caresFor(by: string, child: string): boolean {
    return this.unitsOf(by, 'SOCIAL_WORKER').has(this.children.get(child)!.unit);
  }
  private administers(by: string, units: Iterable<string>): boolean {
    const own = this.unitsOf(by, 'ADMINISTRATOR');
    return own.has('') || (own.size > 0 && [...units].every((unit) => own.has(unit)));
  }
  private openInvitations(child: string): Invitation[] {
    return [...this.invitations.values()].filter((invitation) => invitation.isOpen && invitation.child === child);
  }

  // Who reads what.

  reads(by: string, child: string): boolean {
    const { unit, links } = this.children.get(child)!;
    return links.has(by) || this.unitsOf(by, 'SOCIAL_WORKER', 'CLINICIAN').has(unit);
  }
  readsAddress(by: string, target: string): boolean {
    if (by === target) return true;
    const units = this.accounts.get(target)!.roles.map(({ unit }) => unit);
    if (units.length > 0 && this.unitsOf(by, 'ADMINISTRATOR').has('')) return true;
    if (units.some((unit) => this.unitsOf(by, 'ADMINISTRATOR').has(unit))) return true;
    const social = this.unitsOf(by, 'SOCIAL_WORKER');
    return [...this.unitsOfChildren(target)].some((unit) => social.has(unit));
  }
  readsEvents(by: string, target: string): boolean {
    if (by === target) return true;
    const { ever } = this.accounts.get(target)!;
    if (ever.size > 0 && this.unitsOf(by, 'ADMINISTRATOR').has('')) return true;
    const watched = this.unitsOf(by, 'ADMINISTRATOR', 'AUDITOR');
    return [...ever].some((unit) => unit !== '' && watched.has(unit));
  }

  // Who may act as whom: each answers whether the act is done, and does it here.

  /** How a known account comes to a child of the unit: linked at once, or invited. */
  private isLinkedAtOnce(target: string, unit: string): boolean {
    const isFamily = this.accounts.get(target)!.roles.length === 0 && this.unitsOfChildren(target).has(unit);
    return isFamily || this.fault.linksEverybody === true;
  }

  registerFamily(by: string, unit: string, target: string | undefined): false | 'LINKED' | 'INVITED' {
    if (!this.unitsOf(by, 'SOCIAL_WORKER').has(unit) || by === target) return false;
    return target === undefined || this.isLinkedAtOnce(target, unit) ? 'LINKED' : 'INVITED';
  }
  addCaregiver(by: string, child: string, target: string | undefined): false | 'LINKED' | 'INVITED' {
    const { unit, links } = this.children.get(child)!;
    const open = this.openInvitations(child);
    if (!this.caresFor(by, child) || by === target || links.size + open.length >= MOST_CAREGIVERS) return false;
    if (target === undefined) return 'LINKED';
    if (links.has(target) || open.some(({ account }) => account === target)) return false;
    return this.isLinkedAtOnce(target, unit) ? 'LINKED' : 'INVITED';
  }
  revokeCaregiver(by: string, child: string, id: string): boolean {
    if (!this.caresFor(by, child)) return false;
    const invitation = this.invitations.get(id);
    if (invitation?.child === child) {
      const { isOpen } = invitation;
      invitation.isOpen = false;
      return isOpen;
    }
    return this.children.get(child)!.links.delete(id);
  }
  answerInvitation(by: string, id: string, accept: boolean): boolean {
    const invitation = this.invitations.get(id)!;
    if (invitation.account !== by || !invitation.isOpen) return false;
    const { links } = this.children.get(invitation.child)!;
    if (accept && links.size >= MOST_CAREGIVERS) return false;
    invitation.isOpen = false;
    if (accept) links.add(by);
    return true;
  }
  transfer(by: string, child: string, unit: string): boolean {
    const found = this.children.get(child)!;
    if (!this.caresFor(by, child) || found.unit === unit) return false;
    found.unit = unit;
    return true;
  }

  /** A person does not audit a unit and work in it or administer it. */
  private isConflict(held: readonly Omit<Held, 'grantedBy'>[], given: readonly Omit<Held, 'grantedBy'>[]): boolean {
    return held.some(({ role, unit }) => {
      if (role !== 'AUDITOR') return false;
      const isThere = (other: Omit<Held, 'grantedBy'>): boolean =>
        other.unit === unit || (other.unit === '' && other.role === 'ADMINISTRATOR');
      return new Set(held.filter(isThere).map((other) => other.role)).size > 1 && given.some(isThere);
    });
  }
  registerStaff(by: string, target: string, role: StaffRole, unit: string): boolean {
    if (by === target || !this.administers(by, [unit])) return false;
    const { roles, ever } = this.accounts.get(target)!;
    const held = roles.some((other) => other.role === role && other.unit === unit);
    const after = held ? roles : [...roles, { role, unit, grantedBy: by }];
    if (this.isConflict(after, [{ role, unit }])) return false;
    this.accounts.get(target)!.roles = after;
    ever.add(unit);
    return true;
  }
  changeStaff(by: string, target: string, wanted: readonly Omit<Held, 'grantedBy'>[]): boolean {
    const account = this.accounts.get(target)!;
    const isOwn = (unit: string): boolean => this.administers(by, [unit]);
    const key = ({ role, unit }: Omit<Held, 'grantedBy'>): string => `${role}@${unit}`;
    if (by === target || ![...account.ever].some(isOwn) || !wanted.every(({ unit }) => isOwn(unit))) return false;
    const held = new Map(account.roles.map((role) => [key(role), role]));
    const kept = account.roles.filter(({ unit }) => !isOwn(unit));
    const after = [...kept, ...wanted.map((role) => held.get(key(role)) ?? { ...role, grantedBy: by })];
    const given = after.filter((role) => !held.has(key(role)));
    if (given.length === 0 && after.length === held.size) return false;
    if (this.isConflict(after, given)) return false;
    account.roles = after;
    for (const { unit } of after) account.ever.add(unit);
    return true;
  }

  /** Whether the actor gets to be the target, by a password on paper or at an address of the actor's choice. */
  reset(by: string, target: string, what: string): boolean {
    const { roles } = this.accounts.get(target)!;
    const children = this.unitsOfChildren(target);
    if (by === target) return false;
    const social = this.unitsOf(by, 'SOCIAL_WORKER');
    if (roles.length === 0 && children.size > 0 && [...children].every((unit) => social.has(unit))) return true;
    if (roles.length === 0 ? children.size < 2 || !this.unitsOf(by, 'ADMINISTRATOR').has('') : false) return false;
    if (!this.administers(by, [...roles.map(({ unit }) => unit), ...children])) return false;
    if (children.size === 1 && roles.every(({ grantedBy }) => grantedBy === by)) return false;
    if (!roles.some(({ role }) => role === 'ADMINISTRATOR')) return true;
    const isSecond = this.requests.some(
      (one) => one.target === target && one.by !== by && one.what === what && one.hour > this.hour - DAY_HOURS,
    );
    this.requests = this.requests.filter((one) => one.target !== target || (!isSecond && one.by !== by));
    if (!isSecond) this.requests.push({ target, by, what, hour: this.hour });
    return isSecond;
  }
}
