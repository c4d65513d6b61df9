/** What became of a dose: recorded once, corrected with a reason, by who may. */
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  correct,
  medication,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  tell,
  TODAY,
  treated,
} from '../support/treatment';
import { given, partly, omitted, moved, weeks, doseOf } from '../support/doses';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';

onBothEngines('a record', (world) => {
  beforeEach(() => atNoon(world()));

  it('is refused with everything that is wrong with it', async () => {
    const of = await weeks(world());
    const [dose] = of.cycles[1]!.administrations;
    const told = async (more: object) => problemsOf(await record(of.clinician, dose!.id, more));
    expect(await told({ status: 'PLANNED' })).toEqual(['status STATUS']);
    expect(await told({ status: 'GIVEN' })).toEqual(['givenAt REQUIRED', 'givenDose REQUIRED']);
    expect(await told({ status: 'PARTIALLY_GIVEN' })).toEqual([
      'givenAt REQUIRED',
      'givenDose REQUIRED',
      'reason REQUIRED',
    ]);
    expect(await told({ status: 'POSTPONED' })).toEqual(['postponedTo REQUIRED', 'reason REQUIRED']);
    expect(await told({ status: 'OMITTED', reason: ' ' })).toEqual(['reason REQUIRED']);
    expect(await told({ ...omitted, ...given(TODAY), status: 'OMITTED', postponedTo: TODAY })).toEqual([
      'givenAt NOT_EXPECTED',
      'givenDose NOT_EXPECTED',
      'postponedTo NOT_EXPECTED',
    ]);
    expect(await told(given(plusDays(TODAY, 1)))).toEqual(['givenAt DATE_FUTURE']);
    expect(await told(given('2025-11-20', 51))).toEqual(['givenAt DATE_IMPLAUSIBLE', 'givenDose DOSE_IMPLAUSIBLE']);
    expect(await told(given(TODAY, -1))).toEqual(['givenDose RANGE']);
    expect(await told({ ...partly(TODAY), givenDose: 25 })).toEqual(['givenDose NOT_PARTIAL']);
    expect(await told(moved(dose!.plannedOn))).toEqual(['postponedTo NOT_LATER']);
    expect(await told(moved('2028-01-01'))).toEqual(['postponedTo RANGE']);
    expect(await doseOf(of, dose!.id)).toMatchObject({ status: 'PLANNED', records: [] });
    expect((await record(of.clinician, dose!.id, given(TODAY, 50))).status).toBe('GIVEN');
  });

  const OUTCOMES = {
    GIVEN: given(TODAY),
    PARTIALLY_GIVEN: partly(TODAY),
    POSTPONED: moved(plusDays(TODAY, 90)),
    OMITTED: omitted,
  };
  const STATES = ['PLANNED', ...Object.keys(OUTCOMES)] as ('PLANNED' | keyof typeof OUTCOMES)[];
  const SAYS = {
    PLANNED: /todavía no tiene registro/,
    GIVEN: /como aplicada\./,
    PARTIALLY_GIVEN: /aplicada en parte/,
    POSTPONED: /pospuesta/,
    OMITTED: /omitida/,
  };
  const ENDS = { ACTIVE: /en curso/, ON_HOLD: /está en pausa/, COMPLETED: /ya terminó/, REVOKED: /terminó antes/ };

  it('is made once, whatever it says; a correction needs one: every state against every outcome', async () => {
    const of = await treated(
      world(),
      protocolOf(1, 60, [medication({ days: Array.from({ length: 60 }, (_, i) => i + 1) })]),
      plusDays(TODAY, -59),
    );
    const doses = of.cycles[0]!.administrations.map(({ id }) => id);
    for (const state of STATES) {
      for (const [outcome, input] of Object.entries(OUTCOMES)) {
        const id = doses.pop()!;
        if (state !== 'PLANNED')
          expect(
            (await record(of.clinician, id, state === 'POSTPONED' ? moved(plusDays(TODAY, 30)) : OUTCOMES[state]))
              .status,
          ).toBe(state);
        const again = await record(of.clinician, id, input);
        if (state === 'PLANNED' || state === 'POSTPONED')
          expect(again).toMatchObject({ __typename: 'MedicationAdministration', status: outcome });
        else {
          expect(again).toMatchObject({
            __typename: 'WrongState',
            message: expect.stringMatching(SAYS[state]),
            nextStep: expect.any(String),
          });
          expect((await doseOf(of, id)).records).toHaveLength(1);
        }
      }
      for (const [outcome, input] of Object.entries({ ...OUTCOMES, PLANNED: { status: 'PLANNED' } })) {
        const id = doses.pop()!;
        if (state !== 'PLANNED')
          await record(of.clinician, id, state === 'POSTPONED' ? moved(plusDays(TODAY, 30)) : OUTCOMES[state]);
        const corrected = await correct(of.clinician, id, input);
        if (state === 'PLANNED')
          expect(corrected).toMatchObject({ __typename: 'WrongState', message: expect.stringMatching(SAYS.PLANNED) });
        else {
          expect(corrected).toMatchObject({ status: outcome });
          expect((await doseOf(of, id)).records.map(({ status }) => status)).toEqual([state, outcome]);
        }
      }
    }
  }, 120_000);

  it('is no plan in a treatment that does not go on; what was given can be recorded late', async () => {
    for (const status of ['ACTIVE', 'ON_HOLD', 'COMPLETED', 'REVOKED'] as const) {
      const of = await treated(
        world(),
        protocolOf(1, 10, [medication({ days: [1, 2, 3, 4, 5, 6] })]),
        plusDays(TODAY, -9),
      );
      const ids = of.cycles[0]!.administrations.map(({ id }) => id);
      await record(of.clinician, ids[5]!, given(TODAY));
      if (status !== 'ACTIVE') expect((await setStatus(of.clinician, of.treatmentId, status)).status).toBe(status);
      for (const [i, [outcome, input]] of Object.entries(OUTCOMES).entries()) {
        const answer = await record(of.clinician, ids[i]!, input);
        const isFine = status === 'ACTIVE' || outcome !== 'POSTPONED';
        expect(answer).toMatchObject(
          isFine ? { status: outcome } : { __typename: 'WrongState', message: expect.stringMatching(ENDS[status]) },
        );
      }
      for (const [outcome, input] of Object.entries({ ...OUTCOMES, PLANNED: { status: 'PLANNED' } })) {
        const answer = await correct(of.clinician, ids[5]!, input);
        const isPlan = outcome === 'PLANNED' || outcome === 'POSTPONED';
        const isFine = status === 'ACTIVE' || !isPlan || (status === 'ON_HOLD' && outcome === 'PLANNED');
        expect(answer).toMatchObject(
          isFine
            ? { status: status === 'ON_HOLD' && isPlan ? 'ON_HOLD' : outcome }
            : { __typename: 'WrongState', message: expect.stringMatching(ENDS[status]) },
        );
      }
    }
  }, 120_000);

  it('of a vinca alkaloid by the intrathecal route is refused, however the row came about, but it can be omitted', async () => {
    const of = await weeks(world());
    const [dose] = of.cycles[1]!.administrations;
    await world().server.service.database.run(
      `UPDATE medication_administration SET medication='Vincristina', atc='L01BA01', route='INTRATHECAL' WHERE id=?`,
      [dose!.id],
    );
    for (const input of [given(TODAY), partly(TODAY), moved(plusDays(TODAY, 3))])
      expect(problemsOf(await record(of.clinician, dose!.id, input))).toEqual(['administrationId VINCA_INTRATHECAL']);
    expect((await record(of.clinician, dose!.id, omitted)).status).toBe('OMITTED');
    expect(problemsOf(await correct(of.clinician, dose!.id, given(TODAY)))).toEqual([
      'administrationId VINCA_INTRATHECAL',
    ]);
  });

  it('is for clinicians of the unit; a foreign dose does not exist', async () => {
    const of = await weeks(world());
    const [dose] = of.cycles[1]!.administrations;
    const [foreign, social] = [await world().unit('Cancún').clinician(), await of.unit.socialWorker()];
    const codes = async (by: typeof foreign, id: string) => {
      for (const change of [() => record(by, id, omitted), () => correct(by, id, omitted)])
        await expect(change()).rejects.toThrow(by === foreign ? 'NOT_FOUND' : 'FORBIDDEN');
    };
    await codes(foreign, dose!.id);
    await codes(foreign, UNKNOWN_ID);
    await codes(of.mother, dose!.id);
    await codes(social, dose!.id);
    expect(await doseOf(of, dose!.id)).toMatchObject({ status: 'PLANNED' });
    expect(await tell(foreign, 'query($id: ID!) { treatment(id: $id) { id } }', { id: of.treatmentId })).toBeNull();
  });
});
