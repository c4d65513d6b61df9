/** What a public reprint counts: wrong tries, letters to a mailbox, for a pair and from an address, looks at folios. */
import { cartilla, CODE, expectHelp, fetchPage, reprint } from '../support/cartilla';
import { newAddress } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { nssOf, someone } from '../support/people';
import { expectType } from '../support/world';

onBothEngines(
  'The limits of the public reprint',
  (world) => {
    it('closes for a while after ten wrong tries from an address, and for no other address', async () => {
      const { child, mother } = await world().unit().family();
      const from = newAddress();
      for (let i = 0; i < 10; i++)
        expectType(
          await reprint(world(), { curp: child.curp, nss: nssOf(), securityCode: 'xxxxxx' }, from),
          'SecurityCodeWrong',
        );
      const closed = await reprint(world(), child, from);
      expect(closed.__typename).toBe('TooManyAttempts');
      expectHelp(closed);
      expectType(await reprint(world(), child), 'CartillaReprint');
      expect((await cartilla(mother, child.id)).folio).toBeTruthy();
      world().clock.advance(15 * MINUTE);
      expectType(await reprint(world(), child, from), 'CartillaReprint');
    });

    it('counts wrong pairs for a CURP from whatever address, one that exists or not', async () => {
      const { child } = await world().unit().family();
      for (const { curp, nss } of [child, { curp: someone().curp, nss: nssOf() }]) {
        for (let i = 0; i < 10; i++) expectType(await reprint(world(), { curp, nss: nssOf() }), 'NssDoesNotMatch');
        expectType(await reprint(world(), { curp, nss }), 'TooManyAttempts');
      }
    });

    it('counts no try that was right, nor one that only misspelled an address', async () => {
      const { child } = await world().unit().family();
      const from = newAddress();
      for (let i = 0; i < 12; i++)
        expectType(await reprint(world(), { ...child, email: 'nadie' }, from), 'InvalidInput');
      for (let i = 0; i < 12; i++)
        expectType(await reprint(world(), { ...child, email: `persona${i}@correo.example` }, from), 'CartillaReprint');
    });

    it('limits letters to a mailbox: ten letters to an address in a quarter of an hour', async () => {
      const { child } = await world().unit().family();
      for (let i = 0; i < 10; i++)
        expectType(await reprint(world(), { ...child, email: 'victima@correo.example' }), 'CartillaReprint');
      for (const email of ['Victima@correo.example', 'victima+1@correo.example', 'VICTIMA+x+y@correo.example'])
        expectType(await reprint(world(), { ...child, email }), 'TooManyAttempts');
    });

    it('sends twenty letters for a pair, and thirty from an address, in a quarter of an hour', async () => {
      const from = newAddress();
      let mailbox = 0;
      const ask = async (pair: { curp: string; nss: string }, at?: string) =>
        (await reprint(world(), { ...pair, email: `buzon${mailbox++}@correo.example` }, at)).__typename;
      const { child: first } = await world().unit().family();
      for (let i = 0; i < 20; i++) expect(await ask(first, from)).toBe('CartillaReprint');
      expect(await ask(first)).toBe('TooManyAttempts');
      const { child: second } = await world().unit().family();
      for (let i = 0; i < 10; i++) expect(await ask(second, from)).toBe('CartillaReprint');
      expect(await ask(second, from)).toBe('TooManyAttempts');
      expect(await ask(second)).toBe('CartillaReprint');
      world().clock.advance(15 * MINUTE);
      expect(await ask(first, from)).toBe('CartillaReprint');
    });

    it('limits guesses of folios and addresses: thirty looks a minute', async () => {
      const from = { 'x-forwarded-for': newAddress() };
      for (let i = 0; i < 30; i++)
        expect(
          (await fetchPage(world(), `/cartilla/verify/0000-0000-${String(i).padStart(4, '0')}`, from)).status,
        ).toBe(404);
      const closed = await fetchPage(world(), '/cartilla/verify/0000-0000-9999', from);
      expect([closed.status, Number(closed.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect((await fetchPage(world(), '/cartilla/nada.pdf', from)).status).toBe(429);
      world().clock.advance(MINUTE);
      expect((await fetchPage(world(), '/cartilla/verify/0000-0000-9999', from)).status).toBe(404);
    });
  },
  { CARNET_FIXED_SECURITY_CODE: CODE },
);
