/** The medicines that the family gives at home today: tablets in words, and three answers for each dose. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Check, RotateCcw, X } from 'lucide-preact';
import { isOldCopy, useAsk } from '../ask';
import type { HomeDoseOutcome, HomeDosesQuery } from '../api/generated/family';
import { tick, ticksSent, refusedTicks, waitingTicks } from '../offline/ticks';
import { viewer } from '../session';
import { addDays, sayAge, sayHour, type Day } from '../time';
import { announce } from '../ui/announce';
import { Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';

type OfChild = NonNullable<HomeDosesQuery['patient']>;
export type HomeDose = OfChild['first'][number];

const OUTCOMES = ['GIVEN', 'NOT_GIVEN', 'VOMITED'] as const satisfies readonly HomeDoseOutcome[];
const ICONS = { GIVEN: Check, NOT_GIVEN: X, VOMITED: RotateCcw };

/** The doses of some days, each with its day, so that a copy is never taken for that of another day. */
interface Home {
  days: { on: Day; doses: HomeDose[] }[];
  notes: Record<string, string>;
}

const medicineOf = ({ atc, medication }: { atc: string; medication: string }): string => `${atc} ${medication}`;

/** The doses at home of today and the next days. */
export async function askHome(patientId: string, today: Day): Promise<Home> {
  const [second, third, fourth] = [1, 2, 3].map((days) => addDays(today, days)) as [Day, Day, Day];
  const { patient } = await api.HomeDoses({ patientId, today, second, third, fourth });
  return {
    days: patient
      ? [
          { on: today, doses: patient.first },
          { on: second, doses: patient.second },
          { on: third, doses: patient.third },
          { on: fourth, doses: patient.fourth },
        ]
      : [],
    notes: Object.fromEntries(
      (patient?.dispensings ?? []).flatMap((one) => (one.note ? [[medicineOf(one), one.note]] : [])),
    ),
  };
}

/** `name` is said where more than one child is on the page. */
export function HomeDoses({ id, today, name }: { id: string; today: Day; name?: string }) {
  const w = words.value.family.home;
  const answer = useAsk(`home ${id} ${today}`, { ask: () => askHome(id, today), keptAs: `child:${id}:home` });
  const round = useRef(ticksSent.value);
  useEffect(() => {
    if (round.current === ticksSent.value) return;
    round.current = ticksSent.value;
    answer.refresh();
  }, [ticksSent.value]);
  const isOld = isOldCopy(answer);
  const heading = useId();
  const doses = answer.data?.days.find(({ on }) => on === today)?.doses;
  if (answer.data && doses?.length === 0) return null;
  return (
    <section class="card stack home" aria-labelledby={heading}>
      <h2 id={heading}>{name ? words.value.family.children.homeOf(name) : isOld ? w.titleOld : w.title}</h2>
      {answer.data === undefined && <Shown answer={answer}>{() => null}</Shown>}
      {isOld && (
        <p class="note" role="status">
          <strong>{w.old(sayAge(answer.at!))}</strong>
        </p>
      )}
      {answer.data && !doses && <p>{words.value.offline.noCopy}</p>}
      <ul class="home-doses">
        {doses?.map((dose) => (
          <Dose key={dose.id} dose={dose} note={answer.data?.notes[medicineOf(dose.administration)]} />
        ))}
      </ul>
    </section>
  );
}

/** Why a tick was not taken, by the server's code. */
function sayRefused(code: string): string {
  const { refused } = words.value.family.home;
  return code in refused ? refused[code as keyof typeof refused] : refused.OTHER;
}

/** What was said last of a dose, by this telephone or on record. */
function latestOf(dose: HomeDose): { outcome: HomeDoseOutcome | null; isWaiting: boolean } {
  const waiting = waitingTicks.value
    .filter(({ administrationId }) => administrationId === dose.administration.id)
    .at(-1);
  const onRecord = dose.records.at(-1);
  return waiting && (!onRecord || Date.parse(waiting.at) >= Date.parse(onRecord.at))
    ? { outcome: waiting.outcome, isWaiting: true }
    : { outcome: dose.outcome, isWaiting: waiting !== undefined };
}

function Dose({ dose, note }: { dose: HomeDose; note: string | undefined }) {
  const w = words.value.family.home;
  const { administration: planned } = dose;
  const { outcome, isWaiting } = latestOf(dose);
  const refused = refusedTicks.value.filter(({ administrationId }) => administrationId === planned.id).at(-1);
  const advice = note ?? planned.note;
  const name = `home-${planned.id}`;
  const say = (said: HomeDoseOutcome): void => {
    if (said === outcome) return;
    void tick(planned.id, said);
    announce(`${planned.medication}: ${w.outcome[said]}`);
  };
  return (
    <li class="home-dose">
      <h3 id={name}>
        {planned.medication}
        {planned.plannedAt && <span> · {sayHour(planned.plannedAt)}</span>}
      </h3>
      <p class="home-text">{dose.text}</p>
      <p class="faint">
        {words.value.route[planned.route]}
        {advice && `. ${advice.charAt(0).toUpperCase()}${advice.slice(1)}`}
      </p>
      <div class="home-answers" role="group" aria-labelledby={name}>
        {OUTCOMES.map((one) => {
          const Icon = ICONS[one];
          return (
            <button
              key={one}
              type="button"
              class={`button ${outcome === one ? 'chosen' : 'quiet'}`}
              aria-pressed={outcome === one}
              onClick={() => say(one)}
            >
              <Icon aria-hidden="true" /> {w.outcome[one]}
            </button>
          );
        })}
      </div>
      {dose.givenTwice && (
        <p class="home-alert" role="alert">
          {w.givenTwice}
        </p>
      )}
      {outcome === 'VOMITED' && <p class="home-alert">{w.vomitedAdvice}</p>}
      {planned.status === 'ON_HOLD' && (outcome === 'GIVEN' || outcome === 'VOMITED') && (
        <p class="home-alert" role="alert">
          {w.givenOnHold}
        </p>
      )}
      {refused && <p class="home-alert">{sayRefused(refused.code)}</p>}
      {isWaiting && <p class="faint">{w.waiting}</p>}
      {dose.records.length > 0 && (
        <ul class="home-said faint">
          {dose.records.map((one) => (
            <li key={one.id}>
              {one.by.id === viewer.value?.id ? w.you : one.by.fullName}: {w.outcome[one.outcome]}, {sayHour(one.at)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
