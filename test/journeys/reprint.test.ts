/** The public reprint of a cover: who gets one, who is told what to do instead, and what a stranger does not learn. */
import { untyped } from '../../src/database';
import { accessLog, bornAgo, cartilla, CODE, fetchPage, reprint } from '../support/cartilla';
import { HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { describeOnPaper, pagesOf, qrOn } from '../support/paper';
import { textOf } from '../support/pdf';
import { nssOf, someone } from '../support/people';
import { expectType } from '../support/world';
import { pathOf, bodyOf, expectHelp } from '../support/cartilla';

const FIXED = { CARNET_FIXED_SECURITY_CODE: CODE };

onBothEngines(
  'The reprint of a cover',
  (world) => {
    it('is an address of a PDF, the same in a letter, with the folio of the cartilla', async () => {
      const unit = world().unit('Tijuana');
      const { child, mother } = await unit.family();
      const made = expectType(
        await reprint(world(), {
          curp: ` ${child.curp.toLowerCase()} `,
          nss: child.nss.replace(/(\d{2})/, '$1-'),
          email: 'papa@correo.example',
        }),
        'CartillaReprint',
      );
      expect(made.folio).toBe((await cartilla(mother, child.id)).folio);
      expect(made.issuedAt.slice(-6)).toMatch(/-0[78]:00/);
      expect(Date.parse(made.coverUrlExpiresAt) - Date.parse(made.issuedAt)).toBe(24 * HOUR);
      const letter = await until(async () =>
        (await world().letters('papa@correo.example')).find(({ kind }) => kind === 'CARTILLA_COVER'),
      );
      expect(letter.text).toContain(made.coverUrl);
      for (const secret of [child.curp, child.fullName, child.nss])
        expect(`${letter.text}${letter.html}${letter.subject}`).not.toContain(secret);

      const cover = await fetchPage(world(), pathOf(made.coverUrl));
      expect([cover.status, cover.headers.get('content-type'), cover.headers.get('cache-control')]).toEqual([
        200,
        'application/pdf',
        'no-store',
      ]);
      expect((await bodyOf(cover)).toString('latin1', 0, 5)).toBe('%PDF-');
      const log = (await accessLog(mother, child.id)).filter(({ operation }) => /cartilla|reprint/i.test(operation));
      expect(log.map(({ operation }) => operation)).toEqual(
        expect.arrayContaining(['reprintCartilla', 'cartilla cover']),
      );
      expect(log.filter(({ operation }) => operation !== 'patient').every(({ actor }) => actor === null)).toBe(true);
    });

    describeOnPaper('on paper', () => {
      it('leads to a page that tells a genuine folio and shows initials, and an altered one is refused', async () => {
        const { child } = await world().unit('Cancún').family();
        const made = expectType(await reprint(world(), child), 'CartillaReprint');
        const pdf = await bodyOf(await fetchPage(world(), pathOf(made.coverUrl)));
        const text = await textOf(pdf);
        for (const words of [child.fullName, child.curp, child.nss, made.folio, 'Cartilla Nacional de Salud'])
          expect(text).toContain(words);
        const pages = pagesOf(pdf);
        expect(pages).toHaveLength(1);
        const address = qrOn(pages[0]!)!;
        expect(address).toBe(`${world().server.service.config.publicUrl}/cartilla/verify/${made.folio}`);

        const genuine = await fetchPage(world(), pathOf(address));
        const html = await genuine.text();
        expect([genuine.status, genuine.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        const initials = child.fullName
          .split(' ')
          .map((word) => `${word[0]}.`)
          .join(' ');
        expect(html).toContain(initials);
        for (const secret of [child.curp, child.nss, ...child.fullName.split(' ')]) expect(html).not.toContain(secret);
        expect(html).not.toMatch(/<script|<img|https?:\/\//);

        for (const altered of [
          `${made.folio.slice(0, -1)}${made.folio.endsWith('7') ? '8' : '7'}`,
          made.folio.slice(0, -1),
          `${made.folio}0`,
          'x',
          "'%20OR%201=1",
        ]) {
          const refused = await fetchPage(world(), `/cartilla/verify/${altered}`);
          expect(refused.status).toBe(404);
          expect(await refused.text()).toContain('no es auténtico');
        }
        const typed = await fetchPage(
          world(),
          `/cartilla/verify/${made.folio.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')}`,
        );
        expect(typed.status).toBe(200);
        expect(await (await fetchPage(world(), pathOf(address), { 'accept-language': 'en' })).text()).toContain(
          'The folio is genuine',
        );
      });
    });

    it('keeps its address for 24 hours; then it is gone, and an unknown address is not found', async () => {
      const { child } = await world().unit().family();
      const made = expectType(await reprint(world(), child), 'CartillaReprint');
      const path = pathOf(made.coverUrl);
      world().clock.advance(24 * HOUR - MINUTE);
      expect((await fetchPage(world(), path)).status).toBe(200);
      world().clock.advance(MINUTE);
      const late = await fetchPage(world(), path);
      expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('ya venció')]);
      const notGiven = path.replace(/(.)\.pdf$/, (_, last) => (last === 'A' ? 'B.pdf' : 'A.pdf'));
      expect((await fetchPage(world(), notGiven)).status).toBe(404);
      expect((await fetchPage(world(), '/cartilla/nada.pdf')).status).toBe(404);
      const tokens = await world().server.service.database.all(
        untyped<{ digest: string }>('SELECT digest FROM cover_link'),
      );
      expect(tokens.every(({ digest }) => !path.includes(digest))).toBe(true);
    });

    it('asks for the code first: while it is wrong, nothing else is told apart', async () => {
      const { child } = await world().unit().family();
      const stranger = someone();
      const forms = [
        { curp: child.curp, nss: child.nss },
        { curp: child.curp, nss: nssOf() },
        { curp: stranger.curp, nss: child.nss },
        { curp: 'no es una CURP', nss: '1', email: 'x', emailConfirmation: 'y' },
      ];
      const answers = [];
      for (const form of forms) answers.push(await reprint(world(), { ...form, securityCode: '111111' }));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]!.__typename).toBe('SecurityCodeWrong');
      expectHelp(answers[0]!);
    });

    it('tells an unknown CURP and a wrong NSS alike, word for word', async () => {
      const { child } = await world().unit().family();
      const unknown = await reprint(world(), { curp: someone().curp, nss: child.nss });
      const mismatched = await reprint(world(), { curp: child.curp, nss: nssOf() });
      expect(mismatched).toEqual(unknown);
      expect(unknown.__typename).toBe('NssDoesNotMatch');
      expectHelp(unknown);
    });

    it('uses a code up at the first try, right or wrong, and ends it after five minutes', async () => {
      const { child } = await world().unit().family();
      const issue = async () => (await world().anyone.IssueSecurityCode()).issueSecurityCode;
      const once = await issue();
      expect(Date.parse(once.expiresAt) - world().clock.now()).toBeGreaterThan(4.9 * MINUTE);
      const [head, picture] = once.imageDataUri.split(',') as [string, string];
      expect(head).toBe('data:image/png;base64');
      expect(Buffer.from(picture, 'base64').subarray(1, 4).toString()).toBe('PNG');
      expectType(await reprint(world(), { ...child, challengeId: once.challengeId }), 'CartillaReprint');
      expectType(await reprint(world(), { ...child, challengeId: once.challengeId }), 'SecurityCodeWrong');
      const wasted = await issue();
      expectType(
        await reprint(world(), { ...child, challengeId: wasted.challengeId, securityCode: '0' }),
        'SecurityCodeWrong',
      );
      expectType(await reprint(world(), { ...child, challengeId: wasted.challengeId }), 'SecurityCodeWrong');
      const old = await issue();
      world().clock.advance(5 * MINUTE);
      expectType(await reprint(world(), { ...child, challengeId: old.challengeId }), 'SecurityCodeWrong');
      const raced = await issue();
      const both = await Promise.all(
        [1, 2, 3, 4].map(() => reprint(world(), { ...child, challengeId: raced.challengeId })),
      );
      expect(both.map(({ __typename }) => __typename).sort()).toEqual([
        'CartillaReprint',
        'SecurityCodeWrong',
        'SecurityCodeWrong',
        'SecurityCodeWrong',
      ]);
      const rows = await world().server.service.database.all(
        untyped<{ codeHash: string }>('SELECT codeHash FROM security_challenge'),
      );
      expect(JSON.stringify(rows)).not.toContain(CODE);
    });

    it('reads the digits aloud on request', async () => {
      const answer = await world().post<{ issueSecurityCode: { audioDataUri: string } }>(
        'mutation { issueSecurityCode { challengeId audioDataUri } }',
      );
      const [head, data] = answer.body.data!.issueSecurityCode.audioDataUri.split(',') as [string, string];
      expect(head).toBe('data:audio/wav;base64');
      expect(Buffer.from(data, 'base64').toString('latin1', 0, 4)).toBe('RIFF');
    });

    it('names what is wrong with the form all at once, and sends a malformed CURP to RENAPO', async () => {
      const { child } = await world().unit().family();
      const wrong = expectType(
        await reprint(world(), {
          curp: child.curp,
          nss: '12345678901',
          email: 'nadie',
          emailConfirmation: 'nadie@correo.example',
        }),
        'InvalidInput',
      );
      expect(wrong.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'nss CHECK_DIGIT',
        'email EMAIL',
        'emailConfirmation EMAIL_MISMATCH',
      ]);
      for (const curp of ['', 'HERS160314MJCRMFZ7', 'BACA170606MPLCBNZ6', 'ÑAMX140505MCSXXMZ2', 'HERS161314MJCRMFZ4']) {
        const refused = await reprint(world(), { curp, nss: child.nss });
        expect(refused.__typename).toBe('CurpNeedsCorrection');
        expectHelp(refused);
        expect((refused as { nextStep?: string | null }).nextStep).toContain('RENAPO');
      }
    });

    it('sends a CURP that staff have marked to RENAPO, but only who knows its NSS', async () => {
      const unit = world().unit();
      const { child } = await unit.family();
      const by = await unit.socialWorker();
      expectType(
        (await by.sdk.MarkCurpProblem({ patientId: child.id, problem: 'Dos CURP para la misma persona' }))
          .markCurpProblem,
        'Patient',
      );
      expectType(await reprint(world(), child), 'CurpNeedsCorrection');
      expectType(await reprint(world(), { curp: child.curp, nss: nssOf() }), 'NssDoesNotMatch');
      expectType((await by.sdk.MarkCurpProblem({ patientId: child.id })).markCurpProblem, 'Patient');
      expectType(await reprint(world(), child), 'CartillaReprint');
    });

    it('refuses without coverage, and from 16 years on without an extension, each with its next step', async () => {
      const unit = world().unit();
      const { child } = await unit.family({ born: bornAgo(world(), 16) });
      const by = await unit.socialWorker();
      const cover = (input: object) =>
        by.sdk
          .SetCoverage({ input: { patientId: child.id, status: 'ACTIVE', ...input } })
          .then(({ setCoverage }) => expectType(setCoverage, 'Patient'));
      const over16 = await reprint(world(), child);
      expect(over16.__typename).toBe('DependentOver16WithoutExtension');
      expectHelp(over16);
      await cover({ status: 'LAPSED', extensionKind: 'DISABILITY' });
      const lapsed = await reprint(world(), child);
      expect(lapsed.__typename).toBe('NoCoverage');
      expectHelp(lapsed);
      await cover({ extensionKind: 'DISABILITY' });
      expectType(await reprint(world(), child), 'CartillaReprint');
      await cover({ status: 'GRACE_PERIOD', extensionKind: 'STUDY', extensionValidUntil: '2099-01-01' });
      expectType(await reprint(world(), child), 'CartillaReprint');
    });
  },
  FIXED,
);
