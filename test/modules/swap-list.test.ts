import { SwapList, type Member } from '../../src/database/swap-list';
import { randomFrom } from './random';

const member = (): Member => ({ index: -1 });

test('a swap list holds the members that were added and not deleted, in any order', () => {
  const random = randomFrom(7);
  const list = new SwapList<Member>();
  const expected = new Set<Member>();
  const members = Array.from({ length: 40 }, member);
  for (let turn = 0; turn < 5_000; turn++) {
    const one = members[Math.floor(random() * members.length)]!;
    if (expected.has(one)) {
      list.delete(one);
      expected.delete(one);
    } else {
      list.add(one);
      expected.add(one);
    }
    // A removed object may be deleted again.
    if (turn % 5 === 0) for (const removed of members) if (!expected.has(removed)) list.delete(removed);
    expect(list.size).toBe(expected.size);
  }
  const found = members.filter((each) => list.some((one) => one === each));
  expect(new Set(found)).toEqual(expected);
  expect(new Set(list.empty())).toEqual(expected);
  expect(list.size).toBe(0);
});

test('deleting an object that left with all the others keeps later members', () => {
  const list = new SwapList<Member>();
  const [early, late] = [member(), member()];
  list.add(early);
  list.empty();
  list.add(late);
  list.delete(early);
  expect(list.some((one) => one === late)).toBe(true);
});
