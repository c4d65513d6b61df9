/** A child with an account of its own uses what the family's companion offers, for the own record alone. */
import { ownAccountOf } from '../support/authority';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book, inHours } from '../support/schedule';
import { atNoon, plusDays, tell, TODAY } from '../support/treatment';

onBothEngines('a child with an account of its own', (world) => {
  it('reads its days and its emergency sheet, answers for a day, asks, and makes no share before 18', async () => {
    await atNoon(world());
    const unit = world().unit('Tijuana');
    const family = await unit.family({ born: '2011-05-05' });
    const worker = await unit.socialWorker();
    const self = await ownAccountOf(world(), worker, family);
    const { id: patientId } = family.child;
    const { startsAt } = await book(worker, patientId, inHours(world(), 100));
    const day = startsAt.slice(0, 10);
    const span = { from: TODAY, to: plusDays(TODAY, 10) };
    expect(await tell(self, operation('journeys'), span)).toMatchObject([{ day, patient: { id: patientId } }]);
    expect(await tell(self, operation('emergency-sheet'), { patientId })).toMatchObject({ patient: { id: patientId } });
    const answer = { patientId, day, kind: 'COMING' };
    expect(await tell(self, operation('answer-visit'), { input: answer })).toMatchObject({
      answer: { kind: 'COMING', by: { id: self.id } },
    });
    const question = { patientId, text: '¿Puedo ir a la escuela?' };
    expect(await tell(self, operation('send-message'), { input: question })).toMatchObject({ status: 'WAITING' });
    const share = { input: { patientId } };
    await expect(tell(self, operation('create-share'), share)).rejects.toThrow('FORBIDDEN');
    expect(await tell(family.mother, operation('create-share'), share)).toMatchObject({ __typename: 'ShareCreated' });
    const other = await unit.family();
    expect(await tell(self, operation('emergency-sheet'), { patientId: other.child.id })).toBeNull();
    expect(await tell(self, operation('journeys'), { ...span, patientId: other.child.id })).toBeNull();
    world().clock.set('2029-05-06T12:00:00Z');
    self.forgetSession();
    expect(await tell(self, operation('create-share'), share)).toMatchObject({ __typename: 'ShareCreated' });
  });
});
