/** How a person is reached: the language of messages, reminders, and channels with their topics. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreferencesQuery, SetPreferencesInput } from '../api/generated/family';
import { useAsk } from '../ask';
import { api } from '../family/api';
import { canBePushed, nextPushCode, subscribe } from '../offline/push';
import { viewer } from '../session';
import { troubleText } from '../trouble';
import { announce } from '../ui/announce';
import { Refused, SelectField, TextField, TickField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Choice, Shown } from '../ui/parts';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

type Preferences = NonNullable<PreferencesQuery['viewer']['preferences']>;
type Channel = Preferences['channels'][number];
type Topic = Channel['topics'][number];
type Kind = Exclude<Channel['kind'], 'WEB_PUSH'>;

const TOPICS: readonly Topic[] = ['CHANGES', 'REMINDERS', 'ANSWERS'];
const TONE = { UNPROVEN: 'warn', ACTIVE: 'good', BOUNCED: 'bad', GONE: 'plain' } as const;

/** Saves a change and says so; the answer is why not, or undefined. */
type Save = (input: SetPreferencesInput, said?: string) => Promise<Refusal | undefined>;
interface Refusal {
  message: string;
  nextStep?: string | null;
  problems?: readonly { path: string; message: string }[];
}

export function ReachPage() {
  const w = words.value.reach;
  const answer = useAsk('reach', { ask: async () => (await api.Preferences()).viewer.preferences });
  const [saved, setSaved] = useState<Preferences>();
  const [refused, setRefused] = useState<Refusal>();
  const save: Save = async (input, said = w.saved) => {
    const { setPreferences: told } = await api.SetPreferences({ input });
    if (told.__typename !== 'Preferences') return told;
    setSaved(told);
    announce(said);
    return undefined;
  };
  // Drawn anew when it is not saved: a box that was ticked shows again what holds.
  const saveAtOnce = async (input: SetPreferencesInput): Promise<void> =>
    setRefused(await save(input).catch((error: unknown) => ({ message: troubleText(error) })));
  // A fresh answer holds more than what was saved before it.
  useEffect(() => setSaved(undefined), [answer.at]);
  const list = useRef<HTMLHeadingElement>(null);
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {(first) => {
          const now = saved ?? first;
          return (
            now && (
              <>
                {refused && <Refused {...refused} />}
                <section class="card stack">
                  <Choice
                    legend={w.language}
                    name="message-language"
                    value={now.language as 'es' | 'en'}
                    onValue={(language) => void saveAtOnce({ language })}
                    options={[
                      ['es', words.value.settings.spanish],
                      ['en', words.value.settings.english],
                    ]}
                  />
                  <fieldset class="choice">
                    <legend>{w.reminders}</legend>
                    <TickField
                      label={w.daysBefore}
                      value={now.daysBeforeReminder}
                      onValue={(daysBeforeReminder) => void saveAtOnce({ daysBeforeReminder })}
                    />
                    <TickField
                      label={w.evening}
                      value={now.eveningReminder}
                      onValue={(eveningReminder) => void saveAtOnce({ eveningReminder })}
                    />
                  </fieldset>
                </section>
                <h2 tabIndex={-1} ref={list}>
                  {w.channels}
                </h2>
                {now.channels.map((channel, index) => (
                  <ChannelCard
                    key={channel.id}
                    channel={channel}
                    isOfAccount={index === 0 && channel.kind === 'EMAIL' && viewer.value?.email !== null}
                    save={save}
                    onRemoved={() => list.current?.focus()}
                    onTopics={(topics) => void saveAtOnce({ channels: [{ channelId: channel.id, topics }] })}
                  />
                ))}
                {now.webPushKey && canBePushed() && (
                  <BrowserForm webPushKey={now.webPushKey} save={save} onAdded={answer.refresh} />
                )}
                <AddForm offered={now.offeredChannels} onAdded={answer.refresh} />
              </>
            )
          );
        }}
      </Shown>
    </Page>
  );
}

interface CardProps {
  channel: Channel;
  isOfAccount: boolean;
  save: Save;
  onRemoved(): void;
  onTopics(topics: Topic[]): void;
}

function ChannelCard({ channel, isOfAccount, save, onRemoved, onTopics }: CardProps) {
  const w = words.value.reach;
  const { id: channelId, kind, address, status, topics } = channel;
  const [code, setCode] = useState('');
  const isToProve = status === 'BOUNCED' || (status === 'UNPROVEN' && !isOfAccount);
  const proof = useSubmit(() => save({ channels: [{ channelId, code }] }, w.confirmed));
  const removal = useSubmit(async () => {
    const told = await save({ channels: [{ channelId, remove: true }] }, w.removed);
    if (!told) onRemoved();
    return told;
  });
  return (
    <section class="card stack" aria-label={`${w.kind[kind]} ${address}`}>
      <p>
        <strong>{w.kind[kind]}</strong> {address} <Badge tone={TONE[status]}>{w.status[status]}</Badge>
      </p>
      {isOfAccount && <p class="hint">{w.ofAccount}</p>}
      {isToProve ? (
        <form class="stack" onSubmit={proof.submit} noValidate>
          {proof.refused && <Refused {...proof.refused} />}
          <TextField
            label={w.code}
            hint={w.codeHint}
            problem={proof.problems['channels.0.code']}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={6}
            value={code}
            onValue={setCode}
          />
          <button type="submit" class="button" disabled={proof.busy}>
            {w.confirm}
          </button>
        </form>
      ) : (
        TOPICS.map((topic) => (
          <TickField
            key={topic}
            label={w.topic[topic]}
            value={topics.includes(topic)}
            onValue={(wanted) => onTopics(TOPICS.filter((one) => (one === topic ? wanted : topics.includes(one))))}
          />
        ))
      )}
      {!isOfAccount && (
        <form onSubmit={removal.submit}>
          {removal.refused && <Refused {...removal.refused} />}
          <button type="submit" class="link-button" disabled={removal.busy}>
            {w.remove}
            <span class="unseen">
              : {w.kind[kind]} {address}
            </span>
          </button>
        </form>
      )}
    </section>
  );
}

/** Subscribes this browser; the code that is pushed to it is given back without a word. */
function BrowserForm({ webPushKey, save, onAdded }: { webPushKey: string; save: Save; onAdded(): void }) {
  const w = words.value.reach;
  const { busy, refused, problems, submit } = useSubmit(async () => {
    const webPush = await subscribe(webPushKey);
    if (!webPush) return { message: w.notAllowed };
    // Listened for before it is asked for: it may come sooner than the answer.
    const pushed = nextPushCode();
    const { addChannel: told } = await api.AddChannel({ input: { kind: 'WEB_PUSH', webPush } });
    if (told.__typename !== 'Channel') return told;
    onAdded();
    // Without a push the card of the channel takes the code.
    void pushed.then((code) => save({ channels: [{ channelId: told.id, code }] }, w.confirmed)).catch(() => undefined);
    return undefined;
  });
  return (
    <form class="card stack" onSubmit={submit}>
      {refused && <Refused {...refused} />}
      {Object.values(problems).map((message) => (
        <Refused key={message} message={message} />
      ))}
      <button type="submit" class="button quiet" disabled={busy}>
        {w.thisBrowser}
      </button>
    </form>
  );
}

function AddForm({ offered, onAdded }: { offered: readonly Channel['kind'][]; onAdded(): void }) {
  const w = words.value.reach;
  const kinds = offered.filter((one): one is Kind => one !== 'WEB_PUSH');
  const [kind, setKind] = useState<Kind>('EMAIL');
  const [address, setAddress] = useState('');
  const { busy, refused, problems, submit } = useSubmit(async () => {
    // The same address again is the same channel and sends another code.
    const { addChannel: told } = await api.AddChannel({ input: { kind, address } });
    if (told.__typename !== 'Channel') return told;
    setAddress('');
    announce(w.sent);
    onAdded();
    return undefined;
  });
  const isEmail = kind === 'EMAIL';
  return (
    <form class="card stack" onSubmit={submit} noValidate>
      <h2>{w.addTitle}</h2>
      {refused && <Refused {...refused} />}
      <SelectField
        label={w.channels}
        value={kind}
        onValue={(value) => setKind(value as Kind)}
        options={kinds.map((one) => [one, w.kind[one]] as const)}
        problem={problems.kind}
      />
      <TextField
        label={isEmail ? w.email : w.phone}
        problem={problems.address}
        type={isEmail ? 'email' : 'tel'}
        autocomplete={isEmail ? 'email' : 'tel'}
        maxLength={254}
        value={address}
        onValue={setAddress}
      />
      <button type="submit" class="button" disabled={busy}>
        {w.add}
      </button>
    </form>
  );
}
