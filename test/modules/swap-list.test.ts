import { SwapList, type Member } from '../../src/database/swap-list';
import { randomFrom } from './random';

const member = (): Member => ({ place: -1 });

test('a swap list holds the members that were added and not deleted, in any order', () => {
  const random = randomFrom(7);
  const list = new SwapList<Member>();
  const expected = new Set<Member>();
  const everybody = Array.from({ length: 40 }, member);
  for (let turn = 0; turn < 5_000; turn++) {
    const one = everybody[Math.floor(random() * everybody.length)]!;
    if (expected.has(one)) {
      list.delete(one);
      expected.delete(one);
    } else {
      list.add(one);
      expected.add(one);
    }
    // Who has gone may be told to go again.
    if (turn % 5 === 0) for (const gone of everybody) if (!expected.has(gone)) list.delete(gone);
    expect(list.size).toBe(expected.size);
  }
  const some = everybody.filter((one) => list.some((each) => each === one));
  expect(new Set(some)).toEqual(expected);
  expect(new Set(list.empty())).toEqual(expected);
  expect(list.size).toBe(0);
});

test('who has gone with all the others does not send away who came after', () => {
  const list = new SwapList<Member>();
  const [early, late] = [member(), member()];
  list.add(early);
  list.empty();
  list.add(late);
  list.delete(early);
  expect(list.some((one) => one === late)).toBe(true);
});
