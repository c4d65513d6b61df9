/** More requests than a process can answer in time: some are refused at once with the time to come back, writes are not. */
import { post } from '../support/client';
import { onBothEngines } from '../support/engines';
import { operation } from '../support/client';

const LONGEST_WAIT_MS = 50;
const STORM = 400;

onBothEngines(
  'A storm of carnets',
  (world) => {
    it('is answered in part, the rest refused with 503 and Retry-After; a write goes through', async () => {
      const { mother, child } = await world().unit().family();
      const ask = () => mother.post(operation('carnet'), { patientId: child.id, from: '2026-01-01', to: '2026-03-31' });
      // Signs in once.
      expect((await ask()).status).toBe(200);
      // The time between two answers is measured on a busy process.
      await Promise.all(Array.from({ length: 60 }, ask));
      const storm = Array.from({ length: STORM }, ask);
      const write = post<object>(world().url, {
        query: 'mutation { acknowledgeNotices(ids: []) { __typename } }',
        variables: {},
      });
      const answers = await Promise.all(storm);
      const refused = answers.filter(({ status }) => status === 503);
      const answered = answers.filter(({ status }) => status === 200);
      expect(refused.length + answered.length).toBe(STORM);
      expect(answered.length).toBeGreaterThanOrEqual(32);
      expect(refused.length).toBeGreaterThan(0);
      for (const { body, headers } of refused) {
        expect(body.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
        expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      }
      expect((await write).status).not.toBe(503);
      expect((await ask()).status).toBe(200);
    });
  },
  { CARNET_LONGEST_WAIT_MS: String(LONGEST_WAIT_MS) },
);
