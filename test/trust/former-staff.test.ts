/** Roles and accounts that have ended: no password, name or refusal says or opens more than before they began. */
import { untyped } from '../../src/database';
import { onBothEngines } from '../support/engines';
import { expectType, type Person, type Unit } from '../support/world';
import type { ChangeStaffInput } from '../../packages/sdk/src/graphql-request';

onBothEngines('Former staff', (world) => {
  let unit: Unit, admin: Person;
  const change = async (by: Person, of: Person, set: Partial<ChangeStaffInput>) =>
    (await by.sdk.ChangeStaff({ input: { userId: of.id, reason: 'Ya no trabaja en esta unidad.', ...set } }))
      .changeStaff;

  beforeAll(async () => {
    unit = world().unit('Tijuana');
    admin = await world().administrator();
  });

  it('gives a closed account no password, and takes one away that it had when it is opened again', async () => {
    const { mother } = await unit.family();
    const by = await unit.socialWorker();
    await world().give(mother, [{ role: 'CLINICIAN' as never, clues: unit.clues }]);
    expectType(await change(admin, mother, { status: 'CLOSED' }), 'StaffMember');
    expectType((await by.sdk.PrintCredentials({ userId: mother.id })).printCredentials, 'WrongState');
    expectType((await by.sdk.ResendCredentials({ userId: mother.id })).resendCredentials, 'WrongState');
    const { database } = world().server.service;
    const hashes = () =>
      database.all(untyped('SELECT passwordHash, temporaryHash FROM account WHERE id=?'), [mother.id]);
    expect(await hashes()).toEqual([{ passwordHash: null, temporaryHash: null }]);
    // A password of an earlier version of the service.
    await database.run(`UPDATE account SET temporaryHash='x', temporaryExpiresAt=8640000000000000 WHERE id=?`, [
      mother.id,
    ]);
    expectType(
      await change(admin, mother, {
        status: 'ACTIVE',
        assignments: [{ role: 'CLINICIAN', medicalUnitClues: unit.clues }],
      }),
      'StaffMember',
    );
    expect(await hashes()).toEqual([{ passwordHash: null, temporaryHash: null }]);
  });

  it('does not tell an administrator of a unit who administers another one', async () => {
    const [here, there] = [world().unit('Tijuana'), world().unit('Cancún')];
    const ofUnit = await here.employ('ADMINISTRATOR');
    const last = await there.employ('ADMINISTRATOR');
    await world().give(last, [{ role: 'CLINICIAN' as never, clues: here.clues }]);
    for (const status of ['SUSPENDED', 'CLOSED'] as const)
      expectType(await change(ofUnit, last, { status }), 'WrongState');
  });

  it('shows no ended role to those who hold the same one, nor the address of former staff', async () => {
    const [leaving, colleague] = [await unit.employ('CLINICIAN'), await unit.employ('CLINICIAN')];
    const ask = 'query($id: ID!) { node(id: $id) { ... on User { fullName roles email } } }';
    const seenBy = async (by: Person) =>
      (await by.post<{ node: { roles: string[]; email: string | null } }>(ask, { id: leaving.id })).body.data?.node;
    expect(await seenBy(colleague)).toMatchObject({ roles: ['CLINICIAN'], email: null });
    expect(await seenBy(admin)).toMatchObject({ roles: ['CLINICIAN'], email: leaving.email });
    expectType(await change(admin, leaving, { assignments: [] }), 'StaffMember');
    expect(await seenBy(colleague)).toMatchObject({ roles: [], email: null });
    expect(await seenBy(admin)).toMatchObject({ roles: [], email: null });
  });
});
