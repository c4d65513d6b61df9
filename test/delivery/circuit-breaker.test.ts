import type { Delivery } from '../../src/delivery/transport';
import { CircuitBreaker } from '../../src/delivery/circuit-breaker';

const YES: Delivery = { is: 'ACCEPTED' };
const SILENCE: Delivery = { is: 'UNANSWERED', trouble: 'SENDGRID_500' };

describe('The circuit breaker', () => {
  let now = 0;
  let breaker: CircuitBreaker;
  const times = (n: number, delivery: Delivery): void =>
    Array.from({ length: n }).forEach(() => breaker.note(delivery, now));
  beforeEach(() => {
    now = 1_000_000;
    breaker = new CircuitBreaker(() => now);
  });

  it('stays open over single failures', () => {
    times(4, SILENCE);
    breaker.note(YES, now);
    times(4, SILENCE);
    expect([breaker.state, breaker.capacity(10, 0)]).toEqual(['OPEN', 10]);
  });

  it('shuts in an outage, tries one letter at a time, and opens at the first answer', () => {
    times(5, SILENCE);
    expect([breaker.state, breaker.capacity(10, 0)]).toEqual(['OUTAGE', 0]);
    now += 1_000;
    expect([breaker.capacity(10, 0), breaker.capacity(10, 1)]).toEqual([1, 0]);
    expect(breaker.note(YES, now)).toBe(true);
    expect([breaker.state, breaker.capacity(10, 3)]).toEqual(['OPEN', 10]);
  });

  it('waits longer from try to try, and never longer than ten seconds', () => {
    times(5, SILENCE);
    const pauses: number[] = [];
    for (let tries = 0; tries < 10; tries++) {
      pauses.push(breaker.pauseMs());
      now += breaker.pauseMs();
      breaker.note(SILENCE, now);
    }
    expect(pauses[0]).toBeLessThanOrEqual(1_000);
    expect(pauses[3]).toBeGreaterThan(pauses[0]!);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(10_000);
    expect(Math.min(...pauses.slice(5))).toBeGreaterThanOrEqual(7_500);
  });

  it('counts letters that left together as one failure', () => {
    const together = now;
    times(30, SILENCE);
    expect(breaker.pauseMs()).toBeLessThanOrEqual(1_000);
    now += 5_000; // they come back one by one, the last long after the pause
    Array.from({ length: 30 }).forEach(() => breaker.note(SILENCE, together));
    expect(breaker.capacity(10, 0)).toBe(1);
  });

  it('keeps a wait that was asked for, whatever the letters that left before it bring', () => {
    breaker.note({ is: 'BUSY', trouble: 'SENDGRID_429', waitMs: 60_000 }, now);
    breaker.note(YES, now);
    times(9, SILENCE);
    expect([breaker.state, breaker.pauseMs()]).toEqual(['BUSY', 60_000]);
    now += 60_000;
    expect(breaker.capacity(10, 0)).toBe(1);
    breaker.note(YES, now);
    expect(breaker.state).toBe('OPEN');
  });

  it('opens again once the key is mended', () => {
    breaker.note({ is: 'MISCONFIGURED', trouble: 'SENDGRID_401' }, now);
    expect([breaker.state, breaker.capacity(10, 0)]).toEqual(['MISCONFIGURED', 0]);
    now += 1_000;
    expect(breaker.capacity(10, 0)).toBe(1);
    breaker.note({ is: 'REFUSED', trouble: 'SENDGRID_400' }, now);
    expect(breaker.state).toBe('OPEN');
  });
});
