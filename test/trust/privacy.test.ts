/** The privacy notice by version: handed over by whom and when, accepted when, and blocking no caregiver. */
import { onBothEngines } from '../support/engines';
import { expectType } from '../support/world';

const RECORD = 'privacy { handedOverVersion handedOverAt handedOverBy acceptedVersion acceptedAt isCurrent }';

onBothEngines('The privacy notice', (world) => {
  it('is there for everybody to read, in the language of the request', async () => {
    const spanish = (await world().anyone.PrivacyNotice()).privacyNotice;
    const { body } = await world().post<{ privacyNotice: typeof spanish }>(
      '{ privacyNotice { version publishedOn title paragraphs } }',
      {},
      { 'accept-language': 'en' },
    );
    expect(spanish.title).toBe('Aviso de privacidad del Carnet Digital');
    expect(body.data!.privacyNotice).toMatchObject({
      version: spanish.version,
      title: 'Privacy notice of the Carnet Digital',
    });
    expect(body.data!.privacyNotice.paragraphs).toHaveLength(spanish.paragraphs.length);
  });

  it('is on record as handed over by who registered the family, and not as accepted', async () => {
    const unit = world().unit();
    const { mother } = await unit.family();
    const by = await unit.socialWorker();
    const { version } = (await world().anyone.PrivacyNotice()).privacyNotice;
    const { body } = await mother.post<{ viewer: { privacy: object } }>(`{ viewer { ${RECORD} } }`);
    expect(body.data!.viewer.privacy).toEqual({
      handedOverVersion: version,
      handedOverAt: expect.any(String),
      handedOverBy: by.id,
      acceptedVersion: null,
      acceptedAt: null,
      isCurrent: false,
    });
  });

  it('blocks no caregiver who has not accepted it, and staff see who has', async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const by = await unit.socialWorker();
    const seen = async (): Promise<boolean[]> => {
      const { body } = await by.post<{ patient: { caregivers: { user: { privacy: { isCurrent: boolean } } }[] } }>(
        `query ($id: ID!) { patient(id: $id) { caregivers { user { ${RECORD} } } } }`,
        { id: child.id },
      );
      return body.data!.patient.caregivers.map(({ user }) => user.privacy.isCurrent);
    };
    expect(await seen()).toEqual([false, false]);
    expect(
      (await mother.sdk.Carnet({ patientId: child.id, from: '2026-01-01', to: '2026-12-31' })).carnet,
    ).toBeTruthy();
    const { version } = (await world().anyone.PrivacyNotice()).privacyNotice;
    const first = expectType(
      (await mother.sdk.AcceptPrivacyNotice({ version })).acceptPrivacyNotice,
      'PrivacyNoticeAccepted',
    );
    world().clock.advance(60_000);
    expect(
      expectType((await mother.sdk.AcceptPrivacyNotice({ version })).acceptPrivacyNotice, 'PrivacyNoticeAccepted')
        .acceptedAt,
    ).toBe(first.acceptedAt);
    expect((await seen()).sort()).toEqual([false, true]);
    expect((await mother.sdk.AcceptPrivacyNotice({ version: '1999-01' })).acceptPrivacyNotice).toMatchObject({
      __typename: 'WrongState',
    });
  });

  it('of another person is hidden from those who may not see the address either', async () => {
    const unit = world().unit();
    const { child } = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const clinician = await unit.clinician();
    const { body } = await clinician.post<{ patient: { caregivers: { user: { privacy: null } }[] } }>(
      `query ($id: ID!) { patient(id: $id) { caregivers { user { ${RECORD} } } } }`,
      { id: child.id },
    );
    expect(body.data!.patient.caregivers.map(({ user }) => user.privacy)).toEqual([null, null]);
  });
});
