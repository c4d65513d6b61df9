/** Letters greet people by name: no name can put a link or a call to follow one into a letter. */
import { oneLine } from '../../packages/domain/src/text';
import { withoutLinks } from '../../src/delivery/letters/paper';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { Unit, type Person } from '../support/world';

const LURES = [
  'http://evil.example/login',
  'Ana, entra aquí: evil.example',
  'www.evil.example',
  'WWW.EVIL.EXAMPLE',
  'ana@evil.example',
  'evil.example/login',
  '\\\\evil\\login',
  'ht\u200btp://evil.example',
];
const NAMES = ['Ma. Guadalupe', 'D’Amico', "O'Higgins-Peña", 'José María (Chema)', 'Ñandú Jr.'];

interface Result {
  registerFamily: { __typename: string; problems?: { path: string; code: string }[] };
}

onBothEngines('A name', (world) => {
  let unit: Unit, by: Person;
  beforeAll(async () => {
    unit = world().unit();
    by = await unit.socialWorker();
  });
  const register = async (names: object, who: 'patient' | 'caregiver') => {
    const input = unit.familyInput();
    const [caregiver, ...others] = input.caregivers;
    const changed =
      who === 'patient'
        ? { ...input, patient: { ...input.patient, ...names } }
        : { ...input, caregivers: [{ ...caregiver!, ...names }, ...others] };
    const { body } = await by.post<Result>(operation('register-family'), { input: changed });
    return { email: caregiver!.email, ...body.data!.registerFamily };
  };

  it.each(LURES)('that holds an address is refused: %s', async (lure) => {
    for (const field of ['givenNames', 'firstSurname', 'secondSurname'])
      for (const who of ['patient', 'caregiver'] as const) {
        const { problems } = await register({ [field]: lure }, who);
        const path = who === 'patient' ? `patient.${field}` : `caregivers.0.${field}`;
        expect(problems?.map((problem) => [problem.path, problem.code])).toEqual([[path, 'NOT_A_NAME']]);
      }
  });

  it.each(NAMES)('of people is accepted: %s', async (name) => {
    expect((await register({ givenNames: name }, 'caregiver')).__typename).toBe('FamilyRegistered');
  });

  it('that could be read as the name of a host is no link in a letter', async () => {
    const { __typename, email } = await register({ givenNames: 'Ma.Guadalupe evil.example' }, 'caregiver');
    expect(__typename).toBe('FamilyRegistered');
    await world().credentials(email); // waits for the letter
    const [letter] = await world().letters(email);
    expect(letter!.text).toContain('Hola, Ma. Guadalupe evil. example:');
  });
});

it('keeps its dots and blanks', () => {
  expect(NAMES.map((name) => withoutLinks(oneLine(name)))).toEqual(NAMES);
});
