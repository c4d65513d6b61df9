/** The column of roles: a list that the database has cut gives no more power than the whole. */
import { parseRoles } from '../../src/core/viewer';

const WHOLE =
  'ADMINISTRATOR@DFIMS000123@,CLINICIAN@BCIMS000456@,CAREGIVER@@,ADMINISTRATOR@BCIMS000456@,SOCIAL_WORKER@DFIMS000123@';
const entriesOf = (joined: string): string[] =>
  [...parseRoles(joined)].flatMap(([role, units]) => [...units].map((clues) => `${role}@${clues}@`)).sort();

test('roles are read with their units', () => {
  expect(parseRoles(null)).toEqual(new Map());
  expect(entriesOf(WHOLE)).toEqual(WHOLE.split(',').sort());
});

test('a list that was cut anywhere gives no more power than the whole', () => {
  for (let length = 0; length <= WHOLE.length; length++) {
    const cut = WHOLE.slice(0, length);
    const more = entriesOf(cut).filter((entry) => !WHOLE.split(',').includes(entry));
    expect([cut, more]).toEqual([cut, []]);
  }
});
