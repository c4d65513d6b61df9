/** Open streams end with the account or the role by which they were opened, in every process. */
import type { Running } from '../../src/server';
import { onBothEngines } from '../support/engines';
import { startOn } from '../support/start';
import type { ChangeStaffInput } from '../../packages/sdk/src/graphql-request';
import { expectType, type Family, type Person, type Unit } from '../support/world';

onBothEngines('A change to a member of staff', (world) => {
  let other: Running;
  let unit: Unit, admin: Person, family: Family;
  const change = async (by: Person, of: Person, set: Partial<ChangeStaffInput>) =>
    (await by.sdk.ChangeStaff({ input: { userId: of.id, reason: 'Ya no trabaja aquí.', ...set } })).changeStaff;

  beforeAll(async () => {
    other = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    unit = world().unit('Tijuana');
    admin = await world().administrator();
    family = await unit.family();
  });
  afterAll(() => other?.stop());

  it('ends the open streams of a closed account and of an ended role, in another process as well', async () => {
    const query = `subscription { carnetChanged(patientId: "${family.child.id}") { revision } }`;
    /** What comes through a stream until the service ends it. */
    const follow = async (by: Person, to: string): Promise<{ begun: Promise<void>; text: Promise<string> }> => {
      const response = await fetch(`${to}/graphql/stream`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${await by.token()}`,
        },
        body: JSON.stringify({ query }),
      });
      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const read = async (): Promise<string> => {
        let text = '';
        for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
          text += part;
          if (text.includes('revision')) begin();
        }
        return text;
      };
      return { begun, text: read() };
    };
    const [closed, ended] = [await unit.employ('CLINICIAN'), await unit.employ('CLINICIAN')];
    const streams = await Promise.all([
      follow(closed, world().url),
      follow(closed, other.url),
      follow(ended, other.url),
    ]);
    await Promise.all(streams.map(({ begun }) => begun));
    expectType(await change(admin, closed, { status: 'CLOSED' }), 'StaffMember');
    expectType(await change(admin, ended, { assignments: [] }), 'StaffMember');
    // A stream without changes looks for its right every 30 seconds; a change of the record makes it look at once.
    await world().server.service.database.run('UPDATE patient SET revision=revision+1 WHERE id=?', [family.child.id]);
    for (const { text } of streams) {
      const came = await text;
      expect([came.match(/event: next/g)?.length, came.includes('event: complete')]).toEqual([1, true]);
    }
  }, 60_000);
});
