/**
 * Slow peers are cut (promise 15), a process that stops fails no request (24), and a storm of logins leaves the others in peace
 * (25): on MariaDB, against a process of production.
 */
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { day, soon } from '../support/access-table';
import { newAddress, operation, post, type Answer } from '../support/client';
import { someone } from '../support/people';
import { startProcess, type ServerProcess } from '../support/process';
import { quantile, tell } from '../support/timing';
import { openWorld, type Family, type Person, type World } from '../support/world';
import { describeProduction, production } from './production';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describeProduction('A process of production', () => {
  let world: World & { end(): Promise<void> };
  let server: ServerProcess;
  let family: Family, by: Person;

  beforeAll(async () => {
    world = await openWorld('mariadb');
    const unit = world.unit();
    [family, by] = [await unit.family(), await unit.socialWorker()];
    await Promise.all([family.mother.token(), by.token()]);
    server = await startProcess(world.server.directory, { ...production, LOG_LEVEL: 'info' });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await world?.end();
  });

  const carnet = (of = server): Promise<Answer<never>> =>
    family.mother.post(
      operation('carnet'),
      { patientId: family.child.id, from: day(-30), to: day(30) },
      { to: of.url },
    );
  /** Milliseconds of carnets that are asked for until `end`, four at a time. */
  async function carnetsUntil(end: () => boolean): Promise<number[]> {
    const times: number[] = [];
    const one = async (): Promise<void> => {
      while (!end()) {
        const began = performance.now();
        expect((await carnet()).status).toBe(200);
        times.push(performance.now() - began);
        await pause(20);
      }
    };
    await Promise.all([one(), one(), one(), one()]);
    return times;
  }

  it('answers forty logins at once, each with a result or with when to come back, and carnets go on meanwhile', async () => {
    for (let n = 0; n < 20; n++) await carnet();
    let over = false;
    const began = performance.now();
    const storm = Promise.all(
      Array.from({ length: 40 }, () =>
        post<{ login: { __typename: string } }>(
          server.url,
          { query: operation('login'), variables: { curp: someone().curp, password: 'una suposición' } },
          { headers: { 'x-forwarded-for': newAddress() } },
        ),
      ),
    ).finally(() => (over = true));
    const times = await carnetsUntil(() => over);
    const answers = await storm;
    for (const { status, body } of answers) {
      if (status === 200) expect(body.data!.login.__typename).toBe('WrongCredentials');
      else
        expect([status, body.errors![0]!.extensions]).toEqual([
          429,
          expect.objectContaining({ retryAt: expect.any(String) }),
        ]);
    }
    const stormTook = performance.now() - began;
    tell(
      `40 logins answered in ${Math.round(stormTook)} ms, ${times.length} carnets meanwhile, p99 ${Math.round(quantile(times, 0.99))} ms`,
    );
    // A carnet that waited for the queue of logins would take about as long as all of them.
    expect(times.length).toBeGreaterThan(40);
    expect(Math.max(...times)).toBeLessThan(stormTook / 2);
  }, 60_000);

  it('cuts senders that are too slow, and 150 of them delay no other request', async () => {
    const { hostname, port } = new URL(server.url);
    const opened = performance.now();
    const cut: number[] = [];
    const peer = (head: string, drip?: string): Socket => {
      const socket = connect(Number(port), hostname, () => socket.write(head));
      const drips = drip ? setInterval(() => socket.write(drip), 1_000) : undefined;
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearInterval(drips);
          cut.push(performance.now() - opened);
        });
      socket.resume();
      return socket;
    };
    const POST = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const peers = [
      ...Array.from({ length: 50 }, () => peer('')),
      ...Array.from({ length: 50 }, () => peer('GET /health/live HTTP/1.1\r\nHost: x\r\n', 'x: y\r\n')),
      ...Array.from({ length: 50 }, () => peer(`${POST}Content-Length: 1000\r\n\r\n{`, ' ')),
    ];
    const times = await carnetsUntil(() => performance.now() - opened > 3_000);
    const p99 = quantile(times, 0.99);
    // All were answered while every connection stood open.
    expect(times.length).toBeGreaterThan(40);
    expect(cut).toHaveLength(0);
    while (cut.length < peers.length && performance.now() - opened < 40_000) await pause(100);
    tell(
      `150 half-open connections, carnets p99 ${Math.round(p99)} ms, the last was cut after ${(Math.max(...cut) / 1000).toFixed(1)} s`,
    );
    expect(cut).toHaveLength(150);
    expect(Math.max(...cut)).toBeLessThan(30_500);
    peers.forEach((socket) => socket.destroy());
  }, 60_000);

  it('says at once that it is not ready when it is asked to go, fails none of 200 requests, and ends with 0', async () => {
    const unit = world.unit();
    await unit.open();
    const going = await startProcess(world.server.directory, { ...production, LOG_LEVEL: 'info' });
    for (let n = 0; n < 20; n++) await carnet(going);
    const flight = Array.from({ length: 200 }, (_, n) =>
      n % 4
        ? carnet(going)
        : by.post(
            operation('schedule-appointment'),
            { input: { requestId: randomUUID(), patientId: family.child.id, kind: 'LABORATORY', startsAt: soon() } },
            { to: going.url },
          ),
    );
    await pause(100);
    const asked = performance.now();
    going.signal('SIGTERM');
    let notReadyAfter = NaN;
    while (Number.isNaN(notReadyAfter) && performance.now() - asked < 5_000)
      if ((await fetch(`${going.url}/health/ready`).catch(() => ({ status: 503 }))).status === 503)
        notReadyAfter = performance.now() - asked;
    const answers = await Promise.allSettled(flight);
    const failed = answers.filter(
      (answer) => answer.status === 'rejected' || answer.value.status !== 200 || answer.value.body.errors,
    );
    const code = await going.ended;
    const endedAfter = performance.now() - asked;
    tell(
      `not ready after ${Math.round(notReadyAfter)} ms, ${failed.length} of 200 failed, ended with ${code} after ${Math.round(endedAfter)} ms`,
    );
    expect(notReadyAfter).toBeLessThan(1_000);
    expect(failed).toEqual([]);
    expect([code, endedAfter < 10_000]).toEqual([0, true]);
  }, 60_000);
});
