/** Channels end when their service says so, and by nothing else. */
import { postTo, type Reached } from '../../src/core/outbox';
import type { LetterOutcome } from '../../src/delivery';
import { engines } from '../support/engines';
import { browser, fakePushService, type FakePushService } from '../support/fake-push-service';
import { until } from '../support/letters';
import { FAMILY, type MailFixture } from './mail-fixture';
import { mailEnvironmentForEach } from './mail-environment';

const env: Record<string, string> = {};
let push: FakePushService;
beforeAll(async () => {
  push = await fakePushService();
  env.WEB_PUSH_HOSTS = push.host;
});
afterAll(() => push.close());

describe.each(engines)('A message to a channel (%s)', (engine) => {
  let mail: MailFixture;
  const start = mailEnvironmentForEach(engine, (environment) => ({ mail } = environment), env);
  const CHANNEL = '01JDCH00000000000000000001';
  /** Posts a message to a browser at `host`; returns its outcome, the status of its letter and the level of the line in the log. */
  const outcomeAt = async (host: string): Promise<[LetterOutcome, string, string]> => {
    const { endpoint, p256dh, auth } = browser(host).input;
    const reached: Reached = {
      accountId: FAMILY.id,
      channelId: CHANNEL,
      channel: 'WEB_PUSH',
      to: JSON.stringify({ endpoint, keys: { p256dh, auth } }),
      givenNames: FAMILY.givenNames,
      language: 'es',
    };
    const id = await postTo(mail.ctx, 'CHANGED', reached, { givenNames: FAMILY.givenNames });
    const outcomes: LetterOutcome[] = [];
    start({ onOutcome: (_, __, outcome) => Promise.resolve(void outcomes.push(outcome)) });
    const { level } = await until(() => mail.complaints.find(({ fields }) => fields.letter === id));
    return [outcomes[0]!, (await mail.letter(id)).status, level];
  };

  it('that has ended needs no operator', async () => {
    push.answer(410);
    expect(await outcomeAt(push.host)).toEqual(['REFUSED', 'CANCELLED', 'info']);
  });

  it('whose host is not allowed any more fails without ending the channel', async () => {
    expect(await outcomeAt('127.0.0.1:9')).toEqual(['FAILED', 'FAILED', 'error']);
  });
});
