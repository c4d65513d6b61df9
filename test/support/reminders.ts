/** How tests speak of reminders: they move the clock, let the job run, and read what was sent. */
import { createContext } from '../../src/http/authentication';
import { untyped } from '../../src/database';
import { postDueReminders } from '../../src/modules/coordination';
import { lettersIn, until } from './letters';
import type { Person, World } from './world';

/** Lets the job of reminders run now and waits until nothing is on its way; `services` are processes that run it at once. */
export async function remindNow(world: World, services: readonly World['server']['service'][] = []): Promise<void> {
  const { service } = world.server;
  const all = services.length > 0 ? services : [service];
  await Promise.all(all.map((one) => postDueReminders(createContext(one, { address: 'tests' }))));
  await until(async () => {
    const waiting = "status='SENDING' OR (status='QUEUED' AND nextAttemptAt <= ?)";
    const statement = untyped(`SELECT id FROM outbox WHERE kind='REMINDER' AND (${waiting})`);
    return (await service.database.all(statement, [world.clock.now()])).length === 0;
  });
}

/** The starts that a person was reminded of by email, as `YYYY-MM-DD HH:MM`, in the order of the letters. */
export async function remindersOf(world: World, { email }: Person): Promise<string[]> {
  const letters = await lettersIn(world.server.directory.dataDir);
  return letters
    .filter(({ kind, to }) => kind === 'REMINDER' && to === email)
    .map(({ text }) => /^Recordatorio: (.+)$/m.exec(text)![1]!);
}
