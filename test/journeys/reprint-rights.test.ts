/** What the reprint of a cover goes by: the cases of the rule of sixteen years, the clock of the unit, a code that cannot be foreseen. */
import { beneficiary, CODE, reprint } from '../support/cartilla';
import { newAddress, sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { expectType } from '../support/world';
import vectors from '../modules/vectors/reprint-rules.json';

const FIXED = { CARNET_FIXED_SECURITY_CODE: CODE };

onBothEngines(
  'The cases of the reprint',
  (world) => {
    const momentOf = (vector: (typeof vectors.vectors)[number]): string => vector.onUtc ?? `${vector.on}T18:00:00Z`;
    // In the order of time: the clock of a session cannot be turned back.
    const sorted = [...vectors.vectors].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
    const RESULTS: Record<string, string> = {
      FINALIZADO: 'CartillaReprint',
      HIJO_16_SIN_PRORROGA: 'DependentOver16WithoutExtension',
    };
    const cityOf = (zone: string): 'Cancún' | 'Ciudad de México' =>
      zone === 'America/Cancun' ? 'Cancún' : 'Ciudad de México';

    it.each(sorted.map((vector) => [vector.birth, momentOf(vector), vector.result, vector] as const))(
      'born %s on %s: %s',
      async (_, __, ___, vector) => {
        world().clock.set(momentOf(vector));
        const unit = world().unit(cityOf(vector.zone ?? vectors.timeZone));
        const person = await beneficiary(unit, vector.birth, { quality: vector.calidad === 'HIJO' ? '3' : '1' });
        if (vector.extension) {
          const input = {
            patientId: person.id,
            status: 'ACTIVE' as const,
            extensionKind: vector.extension.tipo === 'ESTUDIOS' ? ('STUDY' as const) : ('DISABILITY' as const),
            extensionValidUntil: vector.extension.vigenteHasta,
          };
          expectType((await (await unit.socialWorker()).sdk.SetCoverage({ input })).setCoverage, 'Patient');
        }
        expect((await reprint(world(), person)).__typename).toBe(RESULTS[vector.result]);
      },
    );
  },
  FIXED,
);

onBothEngines(
  'The sixteenth birthday',
  (world) => {
    it('comes by the clock of the unit', async () => {
      world().clock.set('2026-11-21T12:00:00Z');
      const cities = ['Tijuana', 'Cancún'] as const;
      const [west, east] = await Promise.all(cities.map((city) => beneficiary(world().unit(city), '2010-11-22')));
      const bothAt = async (instant: string): Promise<string[]> => {
        world().clock.set(instant);
        return Promise.all([west!, east!].map(async (person) => (await reprint(world(), person)).__typename));
      };
      expect(await bothAt('2026-11-22T04:59:00Z')).toEqual(['CartillaReprint', 'CartillaReprint']);
      expect(await bothAt('2026-11-22T05:01:00Z')).toEqual(['CartillaReprint', 'DependentOver16WithoutExtension']);
      expect(await bothAt('2026-11-22T08:01:00Z')).toEqual([
        'DependentOver16WithoutExtension',
        'DependentOver16WithoutExtension',
      ]);
    });
  },
  FIXED,
);

onBothEngines('A code that is not fixed', (world) => {
  it('differs each time, and is not in the answer', async () => {
    const { child } = await world().unit().family();
    const stranger = sdk(world().url, undefined, { 'x-forwarded-for': newAddress() });
    const issued = await Promise.all(
      Array.from({ length: 5 }, async () => (await stranger.IssueSecurityCode()).issueSecurityCode),
    );
    expect(new Set(issued.map(({ imageDataUri }) => imageDataUri)).size).toBe(5);
    for (const { imageDataUri } of issued)
      expect(Buffer.from(imageDataUri.split(',')[1]!, 'base64').toString()).not.toMatch(/<text|<title|>\s*\d{6}\s*</);
    expectType(await reprint(world(), child), 'SecurityCodeWrong');
  });
});
