/** The environment of tests of letters: a fake mail service, a mail fixture with its own database, dispatchers. */
import { startDispatcher, type Dispatcher, type DispatcherOptions } from '../../src/delivery';
import type { Engine } from '../support/start';
import { fakeSendgrid, type FakeSendgrid } from './fake-sendgrid';
import { openMailFixture, postedThrough, type MailFixture } from './mail-fixture';

export interface MailEnvironment {
  fake: FakeSendgrid;
  mail: MailFixture;
}

type Start = (options?: Partial<DispatcherOptions>, service?: MailFixture['service']) => Dispatcher;

/** Opens a new environment before each test and closes it afterwards. Returns a function that starts a dispatcher in it. */
export function mailEnvironmentForEach(
  engine: Engine,
  enter: (environment: MailEnvironment) => void,
  env: Record<string, string> = {},
): Start {
  let environment: MailEnvironment;
  const running: Dispatcher[] = [];
  beforeEach(async () => {
    const fake = await fakeSendgrid();
    environment = { fake, mail: await openMailFixture(engine, { ...postedThrough(fake.url), ...env }) };
    enter(environment);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((dispatcher) => dispatcher.stop()));
    await environment.mail.close();
    await environment.fake.close();
  });
  return (options = {}, service = environment.mail.service) => {
    const dispatcher = startDispatcher(service, { log: environment.mail.log, pollMs: 30, ...options });
    running.push(dispatcher);
    return dispatcher;
  };
}
