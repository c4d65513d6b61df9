/** After a death no letter leaves by any way: what waits is withdrawn, and later acts on the links of the child send none. */
import { untyped } from '../../src/database';
import { addDays } from '../../src/core/time';
import { OPERATION, set } from '../support/authority';
import { endCarnet } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { atNoon, TODAY } from '../support/treatment';
import { expectType, type Person, type Unit } from '../support/world';

onBothEngines(
  'A letter after a death',
  (world) => {
    let unit: Unit, worker: Person;
    beforeEach(async () => {
      await atNoon(world());
      unit = world().unit();
      worker = await unit.socialWorker();
    });
    const waiting = async ({ id }: Person): Promise<string[]> =>
      (
        await world().server.service.database.all(
          untyped<{ kind: string }>(`SELECT kind FROM outbox WHERE accountId=? AND status IN ('QUEUED','SENDING')`),
          [id],
        )
      ).map(({ kind }) => kind);

    it('is withdrawn, also where the adult once cared for another child', async () => {
      const [other, { child }] = [await unit.family({ caregivers: ['MOTHER', 'FATHER'] }), await unit.family()];
      const { mother } = other;
      await worker.sdk.AddCaregiver({ patientId: child.id, caregiver: other.input.caregivers[0]! });
      const over = { basis: 'MOTHER', scope: 'ACT', validFrom: addDays(TODAY, -2), validUntil: addDays(TODAY, -1) };
      expect(await set(worker, other, mother, over, { tellOthers: false })).toMatchObject({ state: 'EXPIRED' });
      expect(await waiting(mother)).toContain('CHILD_ADDED');
      await endCarnet(worker, child.id, 'DIED');
      expect(await waiting(mother)).not.toContain('CHILD_ADDED');
    });

    it('is not written for an own account or an adult whose access ends', async () => {
      const { child, mother } = await unit.family({ born: '2011-05-05', caregivers: ['MOTHER', 'FATHER'] });
      await endCarnet(worker, child.id, 'DIED');
      const opened = await worker.post<{ openAdolescentAccount: { __typename: string } }>(OPERATION.open, {
        input: { patientId: child.id, expectedRevision: 1, email: 'propio@correo.example' },
      });
      expectType(opened.body.data!.openAdolescentAccount, 'WrongState');
      const { body } = await worker.post<{ revokeCaregiver: { __typename: string } }>(OPERATION.revoke, {
        input: { patientId: child.id, userId: mother.id, reason: 'Lo pidió el padre' },
      });
      expectType(body.data!.revokeCaregiver, 'Patient');
      expect(await waiting(mother)).not.toContain('CAREGIVER_REVOKED');
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);
