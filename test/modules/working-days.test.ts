/** When a question is answered at the latest, and which words call for the page of alarm signs. */
import { mentionsAlarm } from '../../src/modules/coordination/question/alarm-words';
import { answerExpectedBy } from '../../src/modules/coordination/question/working-days';

const ZONE = 'America/Tijuana';
const expected = (at: string, days: number): string =>
  new Date(answerExpectedBy(Date.parse(at), days, ZONE)).toISOString();

describe('an answer is expected', () => {
  it.each([
    ['on Monday morning', '2026-11-23T10:00:00-08:00', 2, '2026-11-26T02:00:00.000Z'],
    ['on Monday at 18:00', '2026-11-23T18:00:00-08:00', 2, '2026-11-26T02:00:00.000Z'],
    ['on Monday after 18:00', '2026-11-23T18:00:01-08:00', 2, '2026-11-27T02:00:00.000Z'],
    ['on Friday evening', '2026-11-27T19:00:00-08:00', 1, '2026-12-02T02:00:00.000Z'],
    ['on Saturday', '2026-11-28T09:00:00-08:00', 2, '2026-12-03T02:00:00.000Z'],
    ['over a change of the clock', '2026-10-30T12:00:00-07:00', 1, '2026-11-03T02:00:00.000Z'],
  ])('for a message %s', (_, at, days, by) => expect(expected(at, days)).toBe(by));
});

describe('a message mentions an alarm', () => {
  it.each([
    ['Tiene FIEBRE', true],
    ['tuvo calenturas anoche', true],
    ['Está sangrando', true],
    ['Se desmayó', true],
    ['tiene los labios moraditos', true],
    ['casi no  respira', true],
    ['No despiérta', true],
    ['38 grados', true],
    ['38.4°', true],
    ['38,4 °C', true],
    ['37.9 grados', false],
    ['138 grados', false],
    ['44 grados', false],
    ['consangre', false],
    ['¿Puede ir a la escuela?', false],
  ])('%s: %s', (text, is) => expect(mentionsAlarm(text, 38)).toBe(is));

  it('from the temperature of the unit', () => {
    expect(mentionsAlarm('37.6 grados', 37.5)).toBe(true);
    expect(mentionsAlarm('38.2 grados', 38.5)).toBe(false);
  });
});
