/**
 * Nothing personal in what a process says of itself (promise 21): both outputs at the most talkative level, and the metrics,
 * after a day's work in which much went wrong. While the database is away: database-away.test.ts.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { day, soon } from '../support/access-table';
import { newAddress, operation, post, sdk } from '../support/client';
import { engines } from '../support/engines';
import { startProcess, type ServerProcess } from '../support/process';
import { expectType, openWorld, PASSWORD, type World } from '../support/world';
import { production } from './production';

const METRICS_TOKEN = 'mTr4-9sKz_2LwQx8VbNc';

describe.each(engines)('A process on %s', (engine) => {
  let world: World & { end(): Promise<void> };
  let server: ServerProcess;
  beforeAll(async () => {
    world = await openWorld(engine);
    server = await startProcess(world.server.directory, {
      ...(engine === 'mariadb' && production),
      LOG_LEVEL: 'trace',
      METRICS_TOKEN,
    });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await world?.end();
  });

  it('says nothing of a person, whatever is asked, refused or broken', async () => {
    const unit = world.unit();
    const [family, by, clinician] = [await unit.family(), await unit.socialWorker(), await unit.clinician()];
    const { mother, child } = family;
    const [to, variables] = [{ to: server.url }, { patientId: child.id, from: day(-30), to: day(30) }];
    const another = unit.familyInput();
    const wrong = { ...unit.familyInput(), requestId: randomUUID() };
    wrong.patient = { ...wrong.patient, nss: '12345678901', givenNames: 'Ximena Xóchitl' };
    const note = 'náusea después de la vincristina, ver C91.0';
    const session = expectType(
      (
        await sdk(server.url, undefined, { 'x-forwarded-for': newAddress() }).Login({
          curp: mother.curp,
          password: PASSWORD,
        })
      ).login,
      'Session',
    );
    const { url } = (await sdk(server.url, () => session.accessToken).IssueCalendarFeed({ patientId: child.id }))
      .issueCalendarFeed;
    const address = newAddress();
    const guess = { query: operation('login'), variables: { curp: mother.curp, password: 'adivinanza-de-nadie' } };

    const statuses = [
      await mother.post(operation('carnet'), variables, to),
      await by.post(operation('register-family'), { input: another }, to),
      await by.post(operation('register-family'), { input: wrong }, to),
      await by.post(
        operation('register-family'),
        { input: { ...another, caregivers: another.caregivers[0]!.email } },
        to,
      ),
      await clinician.post(
        operation('schedule-appointment'),
        {
          input: {
            requestId: randomUUID(),
            patientId: child.id,
            kind: 'LABORATORY',
            startsAt: soon(),
            preparation: note,
          },
        },
        to,
      ),
      await mother.post(`query { patient(id: "${child.curp}") { ${child.curp} } }`, {}, to),
      await mother.post(`query { patients(search: "${child.fullName}" `, {}, to),
      await mother.post(operation('carnet'), { ...variables, from: child.curp }, to),
      await post(server.url, `{"query": "${mother.email} ${mother.curp}`),
      await post(server.url, guess, { headers: { 'x-forwarded-for': address } }),
      await post(server.url, guess, {
        headers: { 'x-forwarded-for': address, authorization: `Bearer ${session.accessToken}x` },
      }),
      await post(server.url, {
        query: operation('refresh-session'),
        variables: { refreshToken: session.refreshToken },
      }),
      await post(server.url, {
        query: operation('refresh-session'),
        variables: { refreshToken: session.refreshToken },
      }),
    ].map(({ status }) => status);
    const path = new URL(url).pathname;
    for (const place of [
      path,
      `${path}x`,
      `/${mother.curp}?curp=${child.curp}&token=${session.accessToken}`,
      `/cartilla/verify/${child.curp}`,
      `/graphql?query={patient(id:"${child.curp}"){curp}}`,
    ])
      statuses.push((await fetch(`${server.url}${encodeURI(place)}`)).status);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(new Set(statuses)).toContain(200);
    expect(new Set(statuses)).toContain(400);

    const metrics = await (
      await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })
    ).text();
    // Each request has its line, or the rest of this proves nothing. The line of the last one may come after its answer.
    const lines = (): number => server.said().match(/"status":\d+|statusCode/g)?.length ?? 0;
    for (const until = Date.now() + 10_000; lines() < statuses.length && Date.now() < until;) await setTimeout(50);
    expect(lines()).toBeGreaterThanOrEqual(statuses.length);
    const said = server.said() + metrics;
    const secrets = [
      child.curp,
      mother.curp,
      child.fullName,
      child.nss,
      mother.email,
      family.input.patient.firstSurname,
      ...[another, wrong].flatMap(({ patient, caregivers }) => [
        patient.nss,
        ...caregivers.map(({ email }) => email),
        ...[patient, ...caregivers].flatMap(({ curp, givenNames, firstSurname }) => [curp, givenNames, firstSurname]),
      ]),
      PASSWORD,
      'adivinanza',
      note,
      'C91.0',
      'C910',
      'vincristina',
      session.accessToken,
      session.refreshToken,
      path.split('/').at(-1)!.replace('.ics', ''),
    ];
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  }, 60_000);
});
