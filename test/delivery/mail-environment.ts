/** What each story about letters happens in: a fake mail service, an office with a database of its own, dispatchers. */
import { startDispatcher, type Dispatcher, type DispatcherOptions } from '../../src/delivery';
import type { Engine } from '../support/start';
import { fakeSendgrid, type FakeSendgrid } from './fake-sendgrid';
import { openMailFixture, postedThrough, type MailFixture } from './mail-fixture';

export interface Room {
  fake: FakeSendgrid;
  office: MailFixture;
}

type Start = (options?: Partial<DispatcherOptions>, service?: MailFixture['service']) => Dispatcher;

/** Opens a new room before each test and closes it afterwards; answers how to start a dispatcher in it. */
export function mailEnvironmentForEach(engine: Engine, enter: (room: Room) => void): Start {
  let room: Room;
  const running: Dispatcher[] = [];
  beforeEach(async () => {
    const fake = await fakeSendgrid();
    room = { fake, office: await openMailFixture(engine, postedThrough(fake.url)) };
    enter(room);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((dispatcher) => dispatcher.stop()));
    await room.office.close();
    await room.fake.close();
  });
  return (options = {}, service = room.office.service) => {
    const dispatcher = startDispatcher(service, { log: room.office.log, pollMs: 30, ...options });
    running.push(dispatcher);
    return dispatcher;
  };
}
