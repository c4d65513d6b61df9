import { SwapList, type Member } from '../../src/database/swap-list';
import { randomFrom } from './random';

const member = (): Member => ({ place: -1 });

test('a crowd holds those who came and did not go, whatever the order', () => {
  const random = randomFrom(7);
  const crowd = new SwapList<Member>();
  const expected = new Set<Member>();
  const everybody = Array.from({ length: 40 }, member);
  for (let turn = 0; turn < 5_000; turn++) {
    const one = everybody[Math.floor(random() * everybody.length)]!;
    if (expected.has(one)) {
      crowd.delete(one);
      expected.delete(one);
    } else {
      crowd.add(one);
      expected.add(one);
    }
    // Who has gone may be told to go again.
    if (turn % 5 === 0) for (const gone of everybody) if (!expected.has(gone)) crowd.delete(gone);
    expect(crowd.size).toBe(expected.size);
  }
  const some = everybody.filter((one) => crowd.some((each) => each === one));
  expect(new Set(some)).toEqual(expected);
  expect(new Set(crowd.empty())).toEqual(expected);
  expect(crowd.size).toBe(0);
});

test('who has gone with all the others does not send away who came after', () => {
  const crowd = new SwapList<Member>();
  const [early, late] = [member(), member()];
  crowd.add(early);
  crowd.empty();
  crowd.add(late);
  crowd.delete(early);
  expect(crowd.some((one) => one === late)).toBe(true);
});
