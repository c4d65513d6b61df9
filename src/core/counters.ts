/** Counters for /metrics, by event and outcome. Both are fixed words of the code, never values of a request. */
export class Counters {
  private readonly counts = new Map<string, Map<string, number>>();

  add(event: string, outcome: string): void {
    let outcomes = this.counts.get(event);
    if (!outcomes) this.counts.set(event, (outcomes = new Map()));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  of(event: string): Record<string, number> {
    return Object.fromEntries(this.counts.get(event) ?? []);
  }
}
