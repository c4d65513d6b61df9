/** A known account is invited to care for a child; its owner decides, the others are notified, and no account invites itself. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import { refusedWith } from '../support/client';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { expectType, type Family, type Person, type Unit } from '../support/world';

onBothEngines('Invitations', (world) => {
  const adult = ({ papers }: Person) => {
    const { curp, givenNames, firstSurname, secondSurname } = papers;
    return {
      curp,
      givenNames,
      firstSurname,
      secondSurname,
      email: 'otra@correo.example',
      relationship: 'FATHER' as const,
    };
  };
  const invite = async (at: Unit, family: Family, person: Person) => {
    const by = await at.socialWorker();
    const added = (await by.sdk.AddCaregiver({ patientId: family.child.id, caregiver: adult(person) })).addCaregiver;
    return expectType(added, 'Patient').caregivers.find(
      ({ user }) => !family.caregivers.some(({ id }) => id === user.id),
    )!;
  };
  const kinds = async ({ sdk }: Person) =>
    (await sdk.Notices({ first: 50 })).viewer.notices.edges.map(({ node }) => node.kind);

  it('show nothing of the account, open nothing before an acceptance, and are answered once by their owner', async () => {
    const [at, other] = [world().unit('Tijuana'), world().unit('Cancún')];
    const [family, stranger] = [await at.family(), (await other.family()).mother];
    const { user } = await invite(at, family, stranger);
    expect(user.id).not.toBe(stranger.id);
    const by = await at.socialWorker();
    expect(await refusedWith(by.sdk.ResendCredentials({ userId: user.id }))).toBe('NOT_FOUND');
    expect(await refusedWith(by.sdk.ResendCredentials({ userId: stranger.id }))).toBe('NOT_FOUND');
    await until(async () => (await world().letters(stranger.email)).some(({ kind }) => kind === 'INVITATION'));
    expect(await world().letters('otra@correo.example')).toEqual([]);

    const { invitations } = (await stranger.sdk.Invitations()).viewer;
    expect(invitations).toMatchObject([{ relationship: 'FATHER', medicalUnit: { clues: at.clues } }]);
    const input = { id: invitations[0]!.id, accept: true };
    expect(await refusedWith(family.mother.sdk.AnswerInvitation({ input }))).toBe('NOT_FOUND');
    expect(await kinds(family.mother)).toEqual([]);
    expectType((await stranger.sdk.AnswerInvitation({ input })).answerInvitation, 'InvitationAnswered');
    expectType((await stranger.sdk.AnswerInvitation({ input })).answerInvitation, 'WrongState');
    expect((await stranger.sdk.Viewer()).viewer.patients.map(({ id }) => id)).toContain(family.child.id);
    expect(await kinds(family.mother)).toEqual(['CAREGIVERS_CHANGED']);
    // The account opens more than the unit now: neither unit resets it alone.
    expectType((await by.sdk.ResendCredentials({ userId: stranger.id })).resendCredentials, 'WrongState');
    expectType((await by.sdk.PrintCredentials({ userId: stranger.id })).printCredentials, 'WrongState');
  });

  it('can be withdrawn, and a link that was revoked keeps its row when it is made anew', async () => {
    const at = world().unit('Tijuana');
    const [by, family] = [await at.socialWorker(), await at.family({ caregivers: ['MOTHER', 'FATHER'] })];
    const father = family.caregivers[1]!;
    const patientId = family.child.id;
    const revoke = async (userId: string) =>
      (await by.sdk.RevokeCaregiver({ patientId, userId, reason: 'Lo pidió el juzgado' })).revokeCaregiver;
    expectType(await revoke(father.id), 'Patient');
    expect(await kinds(family.mother)).toEqual(['CAREGIVERS_CHANGED']);
    await until(async () => (await world().letters(father.email)).some(({ kind }) => kind === 'CAREGIVER_REVOKED'));
    const first = await invite(at, family, father);
    expectType(await revoke(first.user.id), 'Patient');
    expect((await father.sdk.Invitations()).viewer.invitations).toEqual([]);
    await invite(at, family, father);
    const { invitations } = (await father.sdk.Invitations()).viewer;
    await father.sdk.AnswerInvitation({ input: { id: invitations[0]!.id, accept: true } });
    const kept = await world().server.service.database.all(
      untyped('SELECT accountId, revokedBy, revokedReason FROM caregiver_history WHERE patientId=?'),
      [patientId],
    );
    expect(kept).toEqual([{ accountId: father.id, revokedBy: by.id, revokedReason: 'Lo pidió el juzgado' }]);
  });

  it('are not for oneself, nor are roles, and an administrator is reset by two others', async () => {
    const at = world().unit('Tijuana');
    const [by, family, chief] = [await at.socialWorker(), await at.family(), await world().administrator()];
    const own = (await by.sdk.AddCaregiver({ patientId: family.child.id, caregiver: adult(by) })).addCaregiver;
    expectType(own, 'WrongState');
    const input = { ...at.familyInput(), caregivers: [adult(by)] };
    expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'InvalidInput');
    const { email, relationship: _, ...papers } = adult(chief);
    const roles = {
      requestId: randomUUID(),
      ...papers,
      email,
      roles: ['AUDITOR' as const],
      medicalUnitClues: [at.clues],
    };
    expectType((await chief.sdk.RegisterStaff({ input: roles })).registerStaff, 'WrongState');
    const [second, third] = [await world().employ(['ADMINISTRATOR'], []), await world().employ(['ADMINISTRATOR'], [])];
    const reset = async (who: Person) => (await who.sdk.ResendCredentials({ userId: third.id })).resendCredentials;
    expectType(await reset(third), 'WrongState');
    expectType(await reset(chief), 'WrongState');
    expectType(await reset(chief), 'WrongState');
    expectType(await reset(second), 'CredentialsSent');
  });
});
