/** From a registration to the first look at the own children. */
import { onBothEngines } from '../support/engines';
import { expectType } from '../support/world';

onBothEngines('a family that is registered', (world) => {
  it('gets a letter whose password logs in once, must be changed, and then shows the own child', async () => {
    const unit = world().unit('Tijuana');
    const socialWorker = await unit.socialWorker();
    const input = unit.familyInput();
    const { patient } = expectType((await socialWorker.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    expect(curp).toBe(input.caregivers[0]!.curp);

    const first = expectType(await world().login(curp, password), 'Session');
    expect(first.mustChangePassword).toBe(true);
    expect((await world().login(curp, password)).__typename).toBe('WrongCredentials');
    const bearer = { authorization: `Bearer ${first.accessToken}` };
    const early = await world().post('{ viewer { patients { id } } }', {}, bearer);
    expect(early.body.errors?.[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');

    const changed = await world().anyone.ChangePassword({ currentPassword: password, newPassword: 'girasol turquesa andamio tres' }, bearer);
    const session = expectType(changed.changePassword, 'Session');
    const { viewer } = await world().anyone.Viewer({}, { authorization: `Bearer ${session.accessToken}` });
    expect(viewer.patients.map(({ id }) => id)).toEqual([patient.id]);
  });

  it('is nobody to another family', async () => {
    const unit = world().unit('Cancún');
    const [one, other] = [await unit.family(), await unit.family({ caregivers: ['FATHER'] })];
    const foreign = await other.mother.post('query($id: ID!) { patient(id: $id) { id } }', { id: one.child.id });
    const unknown = await other.mother.post('query($id: ID!) { patient(id: $id) { id } }', { id: '01JDZZZZZZZZZZZZZZZZZZZZZZ' });
    expect(foreign.text).toBe(unknown.text);
  });
});
