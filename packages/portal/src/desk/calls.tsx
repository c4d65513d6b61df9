/** Changes that no caregiver has acknowledged: the unit telephones the family before it travels in vain. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { dayOf, sayDay, sayHour } from '../time';
import { Page } from '../ui/page';
import { Choice, Empty, Shown } from '../ui/parts';
import { api, deskWords } from './api';
import { Callers } from './callers';

type Hours = '0' | '24' | '48' | '168';
const PAGE = 40;

export function CallsPage() {
  const w = deskWords.value.calls;
  const [hours, setHours] = useState<Hours>('24');
  const ask = async (after?: string) =>
    (await api.UnacknowledgedNotices({ olderThanHours: Number(hours), first: PAGE, after: after ?? null }))
      .unacknowledgedNotices;
  const answer = useAsk(`calls ${hours}`, { ask: () => ask() });
  const { entries: changes, more } = usePages(answer, ask);
  return (
    <Page title={w.title} intro={w.intro}>
      <Choice<Hours>
        legend={w.older}
        name="hours"
        value={hours}
        onValue={setHours}
        options={(['0', '24', '48', '168'] as const).map((one) => [one, w.hours[one]] as const)}
      />
      <Shown answer={answer}>
        {() =>
          changes.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <>
              <ul class="rows">
                {changes.map((change) => (
                  <li key={change.id}>
                    <span>
                      <strong>{w.kinds[change.kind] ?? change.kind}</strong>
                      <small>
                        {sayDay(dayOf(change.occurredAt), 'long')}, {sayHour(change.occurredAt)} ·{' '}
                        {w.told(change.caregiversTold)}
                      </small>
                      <small>
                        <a href={`/mesa/paciente/${change.patient.id}`}>{change.patient.fullName}</a> ·{' '}
                        {deskWords.value.record} {change.patient.recordNumber}
                      </small>
                    </span>
                    <Callers caregivers={change.patient.caregivers} />
                  </li>
                ))}
              </ul>
              {more}
            </>
          )
        }
      </Shown>
    </Page>
  );
}
