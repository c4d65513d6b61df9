/** Beneficiaries without cancer, who turns sixteen, and the procedures that the service knows of. */
import { randomUUID } from 'node:crypto';
import { createContext } from '../../src/http/authentication';
import { readConfig } from '../../src/config';
import { sweep } from '../../src/modules/cartilla/cartilla.jobs';
import { start } from '../../src/server';
import { accessLog, beneficiary, beneficiaryInput, bornAgo, cartilla, todayAt } from '../support/cartilla';
import { refusedWith } from '../support/client';
import { DAY, HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { someone } from '../support/people';
import { medication, noticesOf, plusDays, protocolOf, setStatus, treated } from '../support/treatment';
import { expectType, type Unit } from '../support/world';

onBothEngines('A beneficiary without cancer', (world) => {
  it('has a cartilla and no carnet, at whatever age', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    for (const [years, group] of [
      [3, 'CHILDREN_0_9'],
      [14, 'ADOLESCENTS_10_19'],
      [35, 'WOMEN_20_59'],
      [70, 'ADULTS_60_PLUS'],
    ] as const) {
      const input = beneficiaryInput(unit, bornAgo(world(), years), { quality: years > 20 ? '1' : '3' });
      const { patient, warnings } = expectType(
        (await by.sdk.RegisterBeneficiary({ input })).registerBeneficiary,
        'BeneficiaryRegistered',
      );
      expect(warnings).toEqual([]);
      expect(patient).toMatchObject({ diagnosis: null, cartilla: { ageGroup: group } });
      const today = todayAt(world(), unit);
      expect((await by.sdk.Carnet({ patientId: patient.id, from: today, to: today })).carnet).toBeNull();
      expect((await by.sdk.Patients({ first: 5, search: patient.curp })).patients.totalCount).toBe(1);
    }
  });

  it('may have caregivers, who see the cartilla', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const { born: _b, sex: _s, ...mother } = someone({ sex: 'FEMALE' });
    const input = {
      ...beneficiaryInput(unit, bornAgo(world(), 3)),
      caregivers: [{ ...mother, relationship: 'MOTHER' as const }],
    };
    const { patient } = expectType(
      (await by.sdk.RegisterBeneficiary({ input })).registerBeneficiary,
      'BeneficiaryRegistered',
    );
    const caregiver = await world().activated(mother);
    expect((await cartilla(caregiver, patient.id)).folio).toBe(patient.cartilla.folio);
  });

  it('is registered once for a requestId, and once for a CURP', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = beneficiaryInput(unit, bornAgo(world(), 5));
    await by.token();
    const answers = await Promise.all(Array.from({ length: 6 }, () => by.sdk.RegisterBeneficiary({ input })));
    expect(
      new Set(
        answers.map(({ registerBeneficiary }) => expectType(registerBeneficiary, 'BeneficiaryRegistered').patient.id),
      ).size,
    ).toBe(1);
    expectType(
      (await by.sdk.RegisterBeneficiary({ input: { ...input, requestId: randomUUID() } })).registerBeneficiary,
      'PatientAlreadyRegistered',
    );
  });

  it('is refused with everything that is wrong, and by a stranger to the unit', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const input = beneficiaryInput(unit, bornAgo(world(), 30), { quality: '1' });
    const wrong = {
      ...input,
      beneficiary: { ...input.beneficiary, agregadoMedico: null, nss: '1', givenNames: '' },
      caregivers: [
        { ...someone(), born: undefined, sex: undefined, email: 'x', relationship: 'OTHER_CAREGIVER' as const },
      ],
    };
    const told = expectType(
      (await by.sdk.RegisterBeneficiary({ input: JSON.parse(JSON.stringify(wrong)) as typeof input }))
        .registerBeneficiary,
      'InvalidInput',
    );
    expect(told.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'beneficiary.agregadoMedico REQUIRED',
      'beneficiary.givenNames REQUIRED',
      'beneficiary.nss LENGTH',
      'caregivers.0.email EMAIL',
    ]);
    const stranger = await world().unit().socialWorker();
    expect(await refusedWith(stranger.sdk.RegisterBeneficiary({ input }))).toBe('NOT_FOUND');
    expect(await refusedWith((await unit.clinician()).sdk.RegisterBeneficiary({ input }))).toBe('FORBIDDEN');
  });

  it('gets a carnet on the same record when a diagnosis is made', async () => {
    const unit = world().unit();
    const { id } = await beneficiary(unit, bornAgo(world(), 6));
    const clinician = await unit.clinician();
    const today = todayAt(world(), unit);
    const diagnose = (icd10: string, patientId = id) =>
      clinician.sdk
        .RecordDiagnosis({ patientId, diagnosis: { icd10, diagnosedOn: today } })
        .then(({ recordDiagnosis }) => recordDiagnosis);
    expectType(await diagnose('J459'), 'NotEligible');
    expectType(await diagnose('C91'), 'InvalidInput');
    const { folio } = await cartilla(clinician, id);
    expectType(await diagnose('C910'), 'Patient');
    expect(
      (await clinician.sdk.Carnet({ patientId: id, from: today, to: today })).carnet?.patient.diagnosis?.icd10,
    ).toBe('C910');
    expect((await cartilla(clinician, id)).folio).toBe(folio);
    expectType(await diagnose('C910'), 'WrongState');
    const adult = await beneficiary(unit, bornAgo(world(), 30), { quality: '1' });
    expectType(await diagnose('C910', adult.id), 'NotEligible');
  });
});

onBothEngines('A sixteenth birthday in treatment', (world) => {
  const protocol = protocolOf(1, 21, [medication()]);
  /** The birth date of who turns 16 in that many days at the unit. */
  const turning = (unit: Unit, days: number): string => {
    const on = plusDays(todayAt(world(), unit), days);
    return `${Number(on.slice(0, 4)) - 16}${on.slice(4)}`.replace('-02-29', '-02-28');
  };
  const ctx = () => createContext(world().server.service, { address: 'tests' });
  const toldTo = async (by: Parameters<typeof noticesOf>[0]) =>
    (await noticesOf(by)).filter(({ kind }) => kind === 'EXTENSION_NEEDED').length;
  const upcoming = async (unit: Unit) =>
    (await (await unit.socialWorker()).sdk.UpcomingExtensions({ first: 50 })).upcomingExtensions.edges.map(
      ({ node }) => node,
    );

  it('is told to the family and the social workers ninety days before, once, by whatever process', async () => {
    const unit = world().unit('Hermosillo');
    const today = todayAt(world(), unit);
    const [near, far, later] = [
      await treated(world(), protocol, today, { unit, born: turning(unit, 90), caregivers: ['MOTHER', 'FATHER'] }),
      await treated(world(), protocol, today, { unit, born: turning(unit, 95) }),
      await unit.family({ born: turning(unit, 30) }),
    ];
    expect(await toldTo(near.mother)).toBe(0);
    const { server } = world();
    const other = await start(
      readConfig({ ...server.directory.env, CARNET_SECRETS: server.service.config.secrets.join(',') }),
      { now: world().clock.now },
    );
    try {
      await Promise.all([sweep(ctx()), sweep(createContext(other.service, { address: 'tests' })), sweep(ctx())]);
      await sweep(ctx());
    } finally {
      await other.stop();
    }
    for (const caregiver of near.caregivers) expect(await toldTo(caregiver)).toBe(1);
    expect(await toldTo(far.mother)).toBe(0);
    expect(await toldTo(later.mother)).toBe(0); // in no treatment
    const list = await upcoming(unit);
    expect(list.map(({ patient }) => patient.id)).toEqual([near.child.id]);
    expect(list[0]).toMatchObject({
      sixteenOn: plusDays(today, 90),
      familyToldAt: expect.stringMatching(/-07:00$/),
      patient: { fullName: near.child.fullName },
    });
    expect(await upcoming(world().unit())).toEqual([]);
    expect(
      (await accessLog(near.mother, near.child.id)).find(({ operation }) => operation === 'extension reminder')?.actor,
    ).toBeNull();

    world().clock.advance(5 * DAY + HOUR);
    await sweep(ctx());
    expect(await toldTo(far.mother)).toBe(1);
    expect(await toldTo(near.mother)).toBe(1);
  });

  it('is no news where the extension is there, or the treatment is over', async () => {
    const unit = world().unit('Cancún');
    const today = todayAt(world(), unit);
    const [extended, over, ending] = [
      await treated(world(), protocol, today, { unit, born: turning(unit, 40) }),
      await treated(world(), protocol, today, { unit, born: turning(unit, 41) }),
      await treated(world(), protocol, today, { unit, born: turning(unit, 42) }),
    ];
    const by = await unit.socialWorker();
    const cover = (patientId: string, input: object) =>
      by.sdk
        .SetCoverage({ input: { patientId, status: 'ACTIVE', ...input } })
        .then(({ setCoverage }) => expectType(setCoverage, 'Patient'));
    await cover(extended.child.id, { extensionKind: 'DISABILITY' });
    await cover(ending.child.id, { extensionKind: 'STUDY', extensionValidUntil: plusDays(today, 41) });
    await setStatus(over.clinician, over.treatmentId, 'REVOKED');
    await sweep(ctx());
    expect([await toldTo(extended.mother), await toldTo(over.mother), await toldTo(ending.mother)]).toEqual([0, 0, 1]);
    expect((await upcoming(unit)).map(({ patient }) => patient.id)).toEqual([ending.child.id]);
  });

  it('of who turned sixteen without an extension stays on the list', async () => {
    const unit = world().unit('Matamoros');
    const { child } = await treated(world(), protocol, todayAt(world(), unit), { unit, born: turning(unit, -30) });
    expect((await upcoming(unit)).map(({ patient, familyToldAt }) => [patient.id, familyToldAt])).toEqual([
      [child.id, null],
    ]);
    expect(await refusedWith((await unit.clinician()).sdk.UpcomingExtensions({ first: 5 }))).toBe('FORBIDDEN');
  });
});

onBothEngines('The procedures', (world) => {
  it('are for anybody, in the language of the reader, and name what this service does itself', async () => {
    const { procedures } = await world().anyone.Procedures();
    expect(procedures.length).toBeGreaterThan(8);
    for (const { name, purpose, requirements, place } of procedures)
      expect([name, purpose, place, ...requirements].every((words) => words.trim().length > 2)).toBe(true);
    const own = procedures.flatMap(({ operations }) => operations);
    expect(own).toEqual(
      expect.arrayContaining([
        'scheduleAppointment',
        'setCoverage',
        'registerBeneficiary',
        'transferPatient',
        'reprintCartilla',
      ]),
    );
    const english = await world().post<{ procedures: { name: string }[] }>(
      '{ procedures { name } }',
      {},
      { 'accept-language': 'en' },
    );
    expect(english.body.data!.procedures.map(({ name }) => name)).toContain('Reprint the cover of the cartilla');
    expect(procedures.map(({ name }) => name)).toContain('Reimprimir la portada de la Cartilla');
  });

  it('name operations that exist', async () => {
    const { procedures } = await world().anyone.Procedures();
    const { body } = await world().post<{
      __schema: Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
    }>('{ __schema { queryType { fields { name } } mutationType { fields { name } } } }');
    const known = new Set(
      [...body.data!.__schema.queryType.fields, ...body.data!.__schema.mutationType.fields].map(({ name }) => name),
    );
    expect(procedures.flatMap(({ operations }) => operations).filter((name) => !known.has(name))).toEqual([]);
  });
});
