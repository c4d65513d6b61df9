/** Whose address and telephone staff read: those of the adults who care for a child of the unit, while they do. */
import { untyped } from '../../src/database';
import { Role } from '../../src/core/viewer';
import { OPERATION, ORDER, set } from '../support/authority';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { historyPageOf } from '../support/history';
import { statementsOf, tell } from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

const CONTACT = 'query($id: ID!) { node(id: $id) { ... on User { fullName email phone credentials { status } } } }';
const REGISTRATIONS =
  'query($first: Int!) { registrations(first: $first) { edges { node { user { email phone emailProven credentials { status } } } } } }';

interface Contact {
  fullName: string;
  email: string | null;
  phone: string | null;
  credentials: { status: string } | null;
}

onBothEngines('The contact of a caregiver', (world) => {
  let unit: Unit, family: Family, worker: Person, clinician: Person;
  const phone = '6641234567';
  beforeEach(async () => {
    unit = world().unit();
    family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    [worker, clinician] = [await unit.socialWorker(), await unit.clinician()];
    await tell(worker, operation('correct-account'), {
      input: { userId: family.mother.id, reason: 'Lo dio en ventanilla', set: { phone } },
    });
  });
  const seenBy = async (by: Person): Promise<[string | null, string | null]> => {
    const { body } = await by.post<{ node: Contact | null }>(CONTACT, { id: family.mother.id });
    return [body.data?.node?.email ?? null, body.data?.node?.phone ?? null];
  };

  it('is for social workers of the unit, the telephone for its clinicians as well, and nothing for others', async () => {
    const { email } = family.mother;
    expect(await seenBy(worker)).toEqual([email, phone]);
    expect(await seenBy(clinician)).toEqual([null, phone]);
    const foreign = world().unit('Cancún');
    for (const by of [
      family.caregivers[1]!,
      await unit.auditor(),
      await foreign.socialWorker(),
      await foreign.clinician(),
    ])
      expect(await seenBy(by)).toEqual([null, null]);
  });

  it('ends for staff with the link, revoked or over by its last day, and with it the history of the account', async () => {
    expect((await historyPageOf(worker, 'ACCOUNT', family.mother.id))?.edges).toHaveLength(1);
    const input = { patientId: family.child.id, userId: family.mother.id, reason: 'Lo pidió el juzgado' };
    await worker.post(OPERATION.revoke, { input });
    for (const by of [worker, clinician]) {
      expect(await seenBy(by)).toEqual([null, null]);
      expect(await historyPageOf(by, 'ACCOUNT', family.mother.id)).toBeNull();
    }
    expect((await seenBy(family.mother))[0]).toBe(family.mother.email);
  });

  it('stays while an order excludes the adult, whom the unit has to reach', async () => {
    const order = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
    await set(worker, family, family.caregivers[1]!, order, { excludeUserIds: [family.mother.id] });
    expect(await seenBy(worker)).toEqual([family.mother.email, phone]);
  });

  it('is not read from the history by a clinician who is a social worker of another unit', async () => {
    await world().server.service.database.run(untyped('UPDATE account SET provenEmail=? WHERE id=?'), [
      '',
      family.mother.id,
    ]);
    await tell(worker, operation('correct-account'), {
      input: { userId: family.mother.id, reason: 'Cambió de correo', set: { email: 'nueva@correo.example' } },
    });
    const both = await unit.employ('CLINICIAN');
    const foreign = world().unit('Cancún');
    await foreign.open();
    await world().give(both, [{ role: Role.SOCIAL_WORKER, clues: foreign.clues }]);
    const changes = (await historyPageOf(both, 'ACCOUNT', family.mother.id))!.edges.map(({ node }) => [
      node.field,
      node.newValue,
    ]);
    expect(changes).toEqual([
      ['email', null],
      ['phone', phone],
    ]);
  });

  it('costs a page of registrations the same statements for one caregiver and for several', async () => {
    await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const statements = async (first: number): Promise<number> =>
      (await statementsOf(world(), () => tell(worker, REGISTRATIONS, { first }))).length;
    await statements(1);
    expect(await statements(3)).toBe(await statements(1));
  });
});
