/**
 * Ticks of doses at home. Each is stored on this telephone before it is sent, and leaves it when the server has answered it;
 * without a network it waits. The server puts ticks of several telephones in order, so that they may come late.
 */
import { effect, signal } from '@preact/signals';
import { troubleOf } from '../api/client';
import { api } from '../family/api';
import type { HomeDoseOutcome } from '../api/generated/family';
import { standing } from '../session';
import { serverNow } from '../time';
import { dropKept, keepAs, keptUnder } from './saved';

export interface Tick {
  requestId: string;
  administrationId: string;
  outcome: HomeDoseOutcome;
  at: string;
}

const PREFIX = 'tick:';
const MOST_AT_ONCE = 200;

/** The ticks that the server has not answered yet, oldest first. */
export const waitingTicks = signal<readonly Tick[]>([]);
/** Ticks that the server answered with a code: it did not take them, but for those given on hold. */
export const refusedTicks = signal<readonly (Tick & { code: string })[]>([]);
/** Raised when the server has answered ticks: what pages show of doses is old then. */
export const ticksSent = signal(0);

/** Stores a tick of this moment and sends it when there is a network. */
export async function tick(administrationId: string, outcome: HomeDoseOutcome): Promise<void> {
  const made = { requestId: crypto.randomUUID(), administrationId, outcome, at: new Date(serverNow()).toISOString() };
  // Before the page says that it is saved: the page may be closed at any moment.
  await keepAs(PREFIX + made.requestId, made);
  waitingTicks.value = [...waitingTicks.value, made];
  refusedTicks.value = refusedTicks.value.filter((one) => one.administrationId !== administrationId);
  void sendTicks();
}

/** Sends ticks; returns the server's code for each by request id, null for one that it took. */
async function codesOf(entries: readonly Tick[]): Promise<Map<string, string | null>> {
  // A refusal of all of them is told at each dose: nothing waits for a network that is there.
  const all = (code: string) => new Map(entries.map(({ requestId }) => [requestId, code]));
  try {
    const { recordHomeDoses: answer } = await api.RecordHomeDoses({ input: { entries: [...entries] } });
    return answer.__typename === 'HomeDosesRecorded'
      ? new Map(answer.entries.map(({ requestId, code }) => [requestId, code]))
      : all('OTHER');
  } catch (error) {
    if (troubleOf(error).trouble !== 'FORBIDDEN') throw error;
    if (entries.length === 1) return all('FORBIDDEN');
    // The account may only see one of the children: the ticks of the others still go.
    const codes = new Map<string, string | null>();
    for (const one of entries) for (const [id, code] of await codesOf([one])) codes.set(id, code);
    return codes;
  }
}

let sending = false;

/** Sends what waits; what cannot be sent goes on waiting. */
export async function sendTicks(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    while (waitingTicks.value.length > 0) {
      const entries = waitingTicks.value.slice(0, MOST_AT_ONCE);
      const codes = await codesOf(entries);
      const refused = entries.flatMap((one) => {
        const code = codes.get(one.requestId);
        return code ? [{ ...one, code }] : [];
      });
      refusedTicks.value = [...refusedTicks.value, ...refused];
      await dropKept(entries.map(({ requestId }) => PREFIX + requestId));
      waitingTicks.value = waitingTicks.value.filter(({ requestId }) => !codes.has(requestId));
      ticksSent.value++;
    }
  } catch {
    // Without a network, or with an ended session: they wait.
  } finally {
    sending = false;
  }
}

async function takeUp(): Promise<void> {
  const kept = (await keptUnder<Tick>(PREFIX)) ?? [];
  const isNew = ({ requestId }: Tick): boolean => !waitingTicks.value.some((one) => one.requestId === requestId);
  waitingTicks.value = [...kept.filter(isNew), ...waitingTicks.value].sort((a, b) => (a.at < b.at ? -1 : 1));
  await sendTicks();
}

effect(() => {
  if (standing.value === 'IN') void takeUp();
  else {
    waitingTicks.value = [];
    refusedTicks.value = [];
  }
});
addEventListener('online', () => void sendTicks());
