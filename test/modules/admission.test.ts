/** Admission by measured delay, with a clock that the test moves. */
import { parse } from 'graphql';
import { Admission, classOf } from '../../src/limits/admission';

/** A process that gives an answer every `everyMs`, with `underWay` queries after a long busy time. */
function busyProcess(everyMs: number, underWay: number): { admission: Admission; answerOne(): void } {
  let now = 0;
  const admission = new Admission(700, () => now);
  const waiting: (() => void)[] = [];
  const answerOne = (): void => {
    now += everyMs;
    waiting.shift()!();
  };
  waiting.push(admission.begin('READ'));
  for (let n = 0; n < 1_000; n++) {
    waiting.push(admission.begin('READ'));
    answerOne();
  }
  while (waiting.length < underWay) waiting.push(admission.begin('READ'));
  return { admission, answerOne };
}

describe('Admission', () => {
  it('reckons the wait from the queries under way and the time between answers', () => {
    expect(busyProcess(5, 100).admission.expectedWaitMs()).toBeCloseTo(500, 0);
  });

  it('reckons the same where answers leave in bursts', () => {
    let now = 0;
    const admission = new Admission(700, () => now);
    const waiting = Array.from({ length: 100 }, () => admission.begin('READ'));
    for (let burst = 0; burst < 100; burst++) {
      now += 200;
      for (let n = 0; n < 20; n++) {
        waiting.push(admission.begin('READ'));
        waiting.shift()!();
      }
    }
    expect(Math.abs(admission.expectedWaitMs() - 1_000)).toBeLessThan(200);
    expect(admission.refusal('READ')).toBeDefined();
  });

  it('refuses polls first, then reads, and never a write', () => {
    const refused = (underWay: number): string[] =>
      (['WRITE', 'READ', 'POLL'] as const).filter(
        (one) => busyProcess(5, underWay).admission.refusal(one) !== undefined,
      );
    // 200 ms, 400 ms and 1 s of wait, where a read may wait 700 ms and a poll a third of it.
    expect([40, 80, 200].map(refused)).toEqual([[], ['POLL'], ['READ', 'POLL']]);
  });

  it('names a time to come back that differs between clients', () => {
    const { admission } = busyProcess(5, 200);
    const times = new Set(Array.from({ length: 200 }, () => admission.refusal('READ')));
    expect([...times].sort()).toEqual([1, 2, 3, 4]);
  });

  it('admits again once answers have left', () => {
    const { admission, answerOne } = busyProcess(5, 150);
    expect(admission.refusal('READ')).toBeDefined();
    for (let n = 0; n < 20; n++) answerOne();
    expect(admission.refusal('READ')).toBeUndefined();
  });

  it('lets a page ask its questions at once, however slow the process is', () => {
    expect(busyProcess(5_000, 31).admission.refusal('POLL')).toBeUndefined();
    expect(busyProcess(5_000, 32).admission.refusal('POLL')).toBeDefined();
  });

  it.each([
    ['mutation M { acknowledgeNotices(ids: []) { id } }', false, 'WRITE'],
    ['query Q { viewer { id } }', false, 'READ'],
    ['query Q { viewer { id } }', true, 'POLL'],
    ['query Q { changesSince(patientId: "1", revision: 1) { revision } }', false, 'POLL'],
  ])('takes %s (conditional: %s) for a %s', (text, isConditional, of) => {
    expect(classOf(parse(text), undefined, isConditional)).toBe(of);
  });
});
