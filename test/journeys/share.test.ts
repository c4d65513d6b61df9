/** A family shares the emergency sheet with somebody who has no account: a SMART Health Link that ends. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { endShares } from '../../src/modules/coordination/share/share.rules';
import { beneficiary } from '../support/cartilla';
import { newAddress, operation } from '../support/client';
import { HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { textOf } from '../support/pdf';
import { create, decrypted, filesOf, payloadOf, textIn, type Created } from '../support/share';
import { atNoon, followUp, medication, problemsOf, protocolOf, tell, TODAY, treated } from '../support/treatment';
import type { Person } from '../support/world';

interface Shown {
  id: string;
  status: string;
  viewsLeft: number;
  attemptsLeft: number;
  looks: { at: string; recipient: string; opened: boolean }[];
  notes: { id: string; from: string; text: string }[];
}

const revoke = (by: Person, id: string) =>
  tell<{ __typename: string; status: string }>(by, operation('revoke-share'), { input: { id } });

onBothEngines('a share of the emergency sheet', (world) => {
  beforeEach(() => atNoon(world()));

  const family = async () => {
    const of = await treated(world(), protocolOf(1, 21, [medication()]), TODAY);
    const takenAt = `${TODAY}T08:00:00-08:00`;
    await followUp(of.clinician, of.child.id, { kind: 'NEUTROPHILS', value: 450, unit: '/µL', takenAt });
    return of;
  };
  const sharesOf = async (by: Person, patientId: string): Promise<Shown[]> =>
    (await tell<{ shares: Shown[] }>(by, operation('shares'), { patientId })).shares;
  const end = () => endShares(createContext(world().server.service, { address: 'tests' }));
  const at = (url: string): string => url.replace('http://carnet.test', world().url);
  const send = (url: string, body: object | string) =>
    fetch(at(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'https://viewer.example',
        'x-forwarded-for': newAddress(),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const open = (created: Created, passcode = created.passcode, recipient = 'Dra. Sol, Urgencias') =>
    send(payloadOf(created.link!).url, { recipient, passcode });
  /** Opens a share with files at addresses of their own. */
  const openApart = ({ link, passcode }: Created) =>
    send(payloadOf(link!).url, { recipient: 'Dr. Luna', passcode, embeddedLengthMax: 10 });
  const rows = <R = { n: number }>(sql: string) => world().server.service.database.all(untyped<R>(sql));

  it('is opened by a reader that is not ours: an IPS document and the sheet as PDF, encrypted', async () => {
    const { child, mother } = await family();
    const created = await create(mother, child.id);
    expect(created).toMatchObject({
      __typename: 'ShareCreated',
      share: { label: TODAY, status: 'ACTIVE', viewsLeft: 5, attemptsLeft: 5 },
    });
    expect(created.passcode).toMatch(/^\d{6}$/);
    const payload = payloadOf(created.link!);
    expect(created.link).toMatch(/^http:\/\/carnet\.test\/ver#shlink:\//);
    expect(payload).toMatchObject({ flag: 'P', v: 1, label: TODAY, exp: Date.parse(created.share.expiresAt) / 1000 });
    expect(payload.url).toMatch(/^http:\/\/carnet\.test\/shl\/[\w-]{43}$/);
    const hours = (Date.parse(created.share.expiresAt) - world().clock.now()) / HOUR;
    expect([hours > 71.9, hours <= 72]).toEqual([true, true]);

    const answer = await open(created);
    expect([
      answer.status,
      answer.headers.get('access-control-allow-origin'),
      answer.headers.get('cache-control'),
    ]).toEqual([200, '*', 'no-store']);
    const manifest = (await answer.json()) as { status: string; files: { contentType: string; embedded: string }[] };
    expect([manifest.status, manifest.files.map(({ contentType }) => contentType)]).toEqual([
      'finalized',
      ['application/fhir+json', 'application/fhir+json'],
    ]);
    const [ips, paper] = (await Promise.all(
      manifest.files.map(async ({ embedded }) => {
        const { plaintext, protectedHeader } = await decrypted(embedded, payload);
        expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', cty: 'application/fhir+json' });
        return JSON.parse(textIn(plaintext)) as Record<string, any>;
      }),
    )) as [Record<string, any>, Record<string, any>];
    const resources = (ips.entry as { fullUrl: string; resource: Record<string, any> }[]).map(
      ({ resource }) => resource,
    );
    expect([ips.resourceType, ips.type]).toEqual(['Bundle', 'document']);
    expect(resources.slice(0, 2).map(({ resourceType }) => resourceType)).toEqual(['Composition', 'Patient']);
    expect(resources[1]).toMatchObject({ name: [{ text: child.fullName }] });
    const codes = (resources[0]!.section as { code: { coding: { code: string }[] } }[]).map(
      ({ code }) => code.coding[0]!.code,
    );
    expect(codes).toEqual(expect.arrayContaining(['11450-4', '48765-2', '10160-0', '30954-2']));
    expect(resources.find(({ resourceType }) => resourceType === 'Observation')).toMatchObject({
      code: { coding: [{ code: '751-8' }] },
      valueQuantity: { value: 450, code: '/uL' },
    });
    const known = new Set((ips.entry as { fullUrl: string }[]).map(({ fullUrl }) => fullUrl));
    const references = [...JSON.stringify(ips).matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference!);
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
    expect(JSON.stringify(ips)).not.toContain(child.curp);
    expect(paper.resourceType).toBe('DocumentReference');
    const text = await textOf(Buffer.from(paper.content[0].attachment.data as string, 'base64'));
    for (const words of [child.fullName, 'Neutrófilos: 450', 'Lo que cambió después no está aquí'])
      expect(text).toContain(words);
  });

  it('has the section of diagnoses, which every document needs, when none is on record', async () => {
    const unit = world().unit();
    const { id } = await beneficiary(unit, '2020-05-05');
    const created = await create(await unit.clinician(), id);
    const [sheet] = await filesOf(await open(created));
    const { plaintext } = await decrypted(sheet!.embedded, payloadOf(created.link!));
    const { entry } = JSON.parse(textIn(plaintext)) as Record<string, any>;
    const [diagnoses] = entry[0].resource.section;
    expect(diagnoses).toMatchObject({ code: { coding: [{ code: '11450-4' }] }, entry: [{}] });
    expect(diagnoses.text.div).toContain('No hay diagnóstico oncológico anotado');
  });

  it('leaves nothing but ciphertext on the server, and the key nowhere', async () => {
    const { child, mother } = await family();
    const created = await create(mother, child.id, { passcode: 'una clave larga', label: 'Para Ensenada' });
    const { key, url } = payloadOf(created.link!);
    const tables = ['share', 'share_content', 'request', 'act_image', 'outbox'];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => rows(`SELECT * FROM ${table}`))));
    for (const secret of [key, url.split('/').at(-1)!, 'una clave larga', child.fullName])
      expect(stored).not.toContain(secret);
    const [{ sheet, pdf }] = (await rows<{ sheet: string; pdf: string }>('SELECT sheet, pdf FROM share_content')) as [
      { sheet: string; pdf: string },
    ];
    // MariaDB's text column holds 65,535 bytes.
    expect([sheet.length, pdf.length].filter((length) => length > 60_000)).toEqual([]);
  });

  it('counts wrong passcodes, also in parallel, and is locked by the fifth', async () => {
    const { child, mother } = await family();
    const created = await create(mother, child.id);
    const without = await send(payloadOf(created.link!).url, { recipient: 'Dra. Sol' });
    expect([without.status, await without.json()]).toEqual([401, { remainingAttempts: 5 }]);
    const first = await open(created, 'mal');
    expect([first.status, await first.json()]).toEqual([401, { remainingAttempts: 4 }]);
    expect((await open(created)).status).toBe(200);
    const tries = await Promise.all(Array.from({ length: 8 }, () => open(created, 'mal')));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 404, 404, 404, 404]);
    expect((await open(created)).status).toBe(404);
    const [share] = await sharesOf(mother, child.id);
    expect(share).toMatchObject({ status: 'LOCKED', viewsLeft: 4, attemptsLeft: 0 });
    expect(share!.looks.map(({ opened }) => opened).sort()).toEqual([false, false, false, false, false, true]);
  });

  it('looks the same to a reader whatever has ended it, and loses its files', async () => {
    const { child, mother } = await family();
    const usedUp = await create(mother, child.id, { maxViews: 1 });
    expect((await open(usedUp)).status).toBe(200);
    const revoked = await create(mother, child.id);
    expect(await revoke(mother, revoked.share.id)).toMatchObject({ __typename: 'Share', status: 'REVOKED' });
    expect(await revoke(mother, revoked.share.id)).toMatchObject({ status: 'REVOKED' });
    const expired = await create(mother, child.id, { expiresAt: new Date(world().clock.now() + HOUR).toISOString() });
    world().clock.advance(2 * HOUR);
    const unknown = { ...revoked, link: revoked.link! };
    const answers = await Promise.all(
      [usedUp, revoked, expired]
        .map((created) => open(created))
        .concat(send(payloadOf(unknown.link).url.replace(/.$/, '_'), { recipient: 'X', passcode: '123456' })),
    );
    expect(await Promise.all(answers.map(async (one) => [one.status, await one.text()]))).toEqual(
      Array.from({ length: 4 }, () => [404, '{"error":"not_found"}']),
    );
    expect((await sharesOf(mother, child.id)).map(({ status }) => status)).toEqual(['EXPIRED', 'REVOKED', 'USED_UP']);
    await end();
    expect(
      await rows(
        `SELECT c.shareId FROM share_content c JOIN share s ON s.id = c.shareId WHERE s.patientId='${child.id}'`,
      ),
    ).toEqual([]);
    expect((await fetch(at(payloadOf(usedUp.link!).url))).status).toBe(405);
  });

  it('ends at once when the adult who made it sees the child no more, and stays ended', async () => {
    const { child, unit, mother } = await family();
    const created = await create(mother, child.id);
    const [file] = await filesOf(await openApart(created));
    const worker = await unit.socialWorker();
    const input = { patientId: child.id, userId: mother.id, reason: 'Lo pidió la familia', lastOne: true };
    const revoked = await tell<{ __typename: string }>(
      worker,
      'mutation($input: RevokeCaregiverInput!) { revokeCaregiver(input: $input) { __typename } }',
      { input },
    );
    expect(revoked.__typename).toBe('Patient');
    expect((await open(created)).status).toBe(404);
    expect((await fetch(at(file!.location))).status).toBe(404);
    await end();
    expect(await sharesOf(worker, child.id)).toMatchObject([{ status: 'REVOKED' }]);
    expect(await rows("SELECT revokedAt FROM share WHERE revokedAt IS NULL AND id='" + created.share.id + "'")).toEqual(
      [],
    );
  });

  it('gives long files at addresses of their own, each once', async () => {
    const { child, mother } = await family();
    const created = await create(mother, child.id, { maxViews: 1 });
    const [file, other] = await filesOf(await openApart(created));
    await end();
    expect((await fetch(at(file!.location), { method: 'HEAD' })).status).toBe(405);
    const fetched = await fetch(at(file!.location));
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'application/jose']);
    const { plaintext } = await decrypted(await fetched.text(), payloadOf(created.link!));
    expect(textIn(plaintext)).toContain('"resourceType":"Bundle"');
    expect((await fetch(at(file!.location))).status).toBe(404);
    world().clock.advance(HOUR);
    expect((await fetch(at(other!.location))).status).toBe(404);
  });

  it('is in the access log of the family with the name that the reader gave', async () => {
    const { child, mother } = await family();
    const created = await create(mother, child.id);
    await open(created, created.passcode, 'Dr. Marín, Hospital Sur');
    await open(created, 'mal', 'Otro');
    const log = `query($id: ID!) { patient(id: $id) { accessLog(first: 5) { edges { node { operation outcome outsideReader actor { id } } } } } }`;
    const told = await tell<{ accessLog: { edges: { node: object }[] } }>(mother, log, { id: child.id });
    const shares = told.accessLog.edges
      .map(({ node }) => node)
      .filter((node) => (node as { operation: string }).operation === 'share');
    expect(shares).toEqual([
      { operation: 'share', outcome: 'REFUSED', outsideReader: 'Otro', actor: null },
      { operation: 'share', outcome: 'READ', outsideReader: 'Dr. Marín, Hospital Sur', actor: null },
    ]);
  });

  it('takes notes of the reader, five at most, each a task of the unit', async () => {
    const { child, mother, unit } = await family();
    const created = await create(mother, child.id);
    const notes = `${payloadOf(created.link!).url}/notes`;
    const note = (text: string, passcode = created.passcode) => send(notes, { recipient: 'Dra. Sol', passcode, text });
    expect((await note('Le dimos cefepima a las 3:10', 'mal')).status).toBe(401);
    expect((await note('Le dimos cefepima a las 3:10')).status).toBe(204);
    const [share] = await sharesOf(mother, child.id);
    expect(share).toMatchObject({ viewsLeft: 5, notes: [{ from: 'Dra. Sol', text: 'Le dimos cefepima a las 3:10' }] });
    const worker = await unit.socialWorker();
    const tasks = await tell<{ edges: { node: object }[] }>(worker, operation('tasks'), {
      medicalUnitClues: unit.clues,
      filter: { patientId: child.id, kinds: ['OUTSIDE_NOTE'] },
      first: 5,
    });
    expect(tasks.edges.map(({ node }) => node)).toMatchObject([
      { priority: 'URGENT', subjects: [{ __typename: 'ShareNote', from: 'Dra. Sol' }] },
    ]);
    // Marks that cannot be seen, some of which turn the direction of the text, are left out.
    const marked = { recipient: 'Dr.\n\u202eLuna', passcode: created.passcode, text: 'uno\r\n\u202edos' };
    expect((await send(notes, marked)).status).toBe(204);
    expect((await sharesOf(mother, child.id))[0]!.notes[0]).toMatchObject({ from: 'Dr. Luna', text: 'uno\ndos' });
    expect((await send(notes, { ...marked, recipient: '\u200b' })).status).toBe(400);
    for (let n = 3; n <= 5; n++) expect((await note(`Nota ${n}`)).status).toBe(204);
    expect((await note('Nota 6')).status).toBe(429);
    expect((await note('a'.repeat(1001))).status).toBe(400);
  });

  it('is refused with wrong values, for a role that may not, and beyond twenty', async () => {
    const { child, mother, unit, clinician } = await family();
    const soon = new Date(world().clock.now() + 60_000).toISOString();
    expect(
      problemsOf((await create(mother, child.id, { expiresAt: soon, maxViews: 51, passcode: '12345' })) as never),
    ).toEqual(['expiresAt RANGE', 'maxViews RANGE', 'passcode TOO_SHORT']);
    const requestId = randomUUID();
    const first = await create(clinician, child.id, { requestId });
    expect(await create(clinician, child.id, { requestId })).toMatchObject({
      share: { id: first.share.id },
      link: null,
      passcode: null,
    });
    for (let n = 1; n < 20; n++) await create(mother, child.id);
    expect(problemsOf((await create(mother, child.id)) as never)).toEqual(['patientId TOO_MANY']);
    await expect(create(await unit.socialWorker(), child.id)).rejects.toThrow('FORBIDDEN');
    await expect(revoke(await unit.socialWorker(), first.share.id)).rejects.toThrow('FORBIDDEN');
    const stranger = await unit.family();
    await expect(create(stranger.mother, child.id)).rejects.toThrow('NOT_FOUND');
    await expect(revoke(stranger.mother, first.share.id)).rejects.toThrow('NOT_FOUND');
    for (const body of ['{', '[]', '{"recipient":""}', '{"recipient":7}', `{"recipient":"${'a'.repeat(121)}"}`])
      expect((await send(payloadOf(first.link!).url, body)).status).toBe(400);
  });
});
