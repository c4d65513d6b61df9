/** Small parts that every page uses. */
import { ChevronRight, CircleAlert, CloudOff, Phone } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isOldCopy, type Answer } from '../ask';
import { sayStored } from '../say-moment';
import { dayOf, sayDay, sayHour, type Moment } from '../time';
import { words } from '../words';
import type { Words } from '../words/shape';

export const Waiting = ({ text }: { text?: string }) => (
  <div class="waiting" role="status">
    <span class="beads-wait" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
    <span>{text ?? words.value.loading}</span>
  </div>
);

const SLOW_MS = 2_000;

/** True once the fresh answer has been awaited for a while: until then a copy needs no line that comes and goes. */
function useSlow(isAwaited: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => (clearTimeout(timer), setSlow(false));
  }, [isAwaited]);
  return isSlow;
}

/** Shows an answer: while it comes, when it is old, when there is none. */
export function Shown<T>({ answer, children }: { answer: Answer<T>; children: (data: T) => ComponentChildren }) {
  const w = words.value;
  const isSlow = useSlow(answer.stale && answer.loading);
  if (answer.data === undefined && answer.loading) return <Waiting />;
  if (answer.data === undefined) return <Failed answer={answer} />;
  const isOld = isOldCopy(answer);
  return (
    <>
      {answer.stale && (answer.trouble || isOld || isSlow) && answer.at !== undefined && (
        <p class="old" role="status">
          <CloudOff aria-hidden="true" />
          <span>
            {answer.trouble && answer.trouble !== 'OFFLINE' && (
              <strong>{answer.message ?? w.troubles[answer.trouble]} </strong>
            )}
            {w.offline.copyOf(sayStored(answer.at))} {isOld && w.offline.oldCopy}
          </span>
        </p>
      )}
      {children(answer.data)}
    </>
  );
}

function Failed({ answer }: { answer: Answer<unknown> }) {
  const w = words.value;
  const trouble = answer.trouble ?? 'OTHER';
  return (
    <div class="empty" role="alert">
      <CircleAlert aria-hidden="true" />
      <p>
        <strong>{answer.message ?? w.troubles[trouble]}</strong>
      </p>
      {trouble === 'OFFLINE' && <p>{w.offline.noCopy}</p>}
      <button type="button" class="button quiet" onClick={answer.refresh}>
        {w.retry}
      </button>
    </div>
  );
}

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children && <p>{children}</p>}
  </div>
);

/** An entry of a list that leads on. */
export const LinkCard = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href}>
    {children}
    <ChevronRight aria-hidden="true" />
  </a>
);

/** A line of a log: when, and beside it what. */
export const LogLine = ({ at, children }: { at: Moment; children: ComponentChildren }) => (
  <li>
    <span class="log-when">
      {sayDay(dayOf(at), 'dated')}, {sayHour(at)}
    </span>
    <span>{children}</span>
  </li>
);

/** A list of facts: name and value. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: ComponentChildren])[] }) => (
  <dl class="facts spaced">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** `tone` is never alone: the words say the same. */
export const Badge = ({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info';
  children: ComponentChildren;
}) => <span class={`badge ${tone}`}>{children}</span>;

/** 55 5555 0100: the area codes of the three largest cities have two digits, all others three. */
export function sayPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^52(?=\d{10}$)/, '');
  if (digits.length !== 10) return phone;
  const area = /^(?:55|56|33|81)/.test(digits) ? 2 : 3;
  return `${digits.slice(0, area)} ${digits.slice(area, 6)} ${digits.slice(6)}`;
}

export const PhoneLink = ({
  phone,
  children = sayPhone(phone),
  class: kind = 'button',
}: {
  phone: string;
  children?: ComponentChildren;
  class?: string;
}) => (
  <a class={kind} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
    <Phone aria-hidden="true" />
    <span>{children}</span>
  </a>
);

export type TermId = keyof Words['terms'];

/** A clinical word that explains itself to who taps it. */
export function Term({ of, children }: { of: TermId; children?: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const w = words.value;
  const { name, plain } = w.terms[of];
  return (
    <>
      <button type="button" class="term" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {children ?? name}
      </button>
      <dialog
        ref={dialog}
        class="term-dialog"
        aria-labelledby={id}
        onClick={({ target, currentTarget }) => void (target === currentTarget && currentTarget.close())}
      >
        <div>
          <h2 id={id}>{name}</h2>
          <p>{plain}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {w.close}
            </button>
            <a href="/glosario" onClick={() => dialog.current?.close()}>
              {w.glossary.all}
            </a>
          </div>
        </div>
      </dialog>
    </>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onValue(value: T): void;
  hideLegend?: boolean;
}

/** A few choices, one of them taken; radio buttons that look like a row of tabs. */
export function Choice<T extends string>({ legend, name, value, options, onValue, hideLegend }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class={hideLegend ? 'unseen' : ''}>{legend}</legend>
      <div class="choice-row">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onValue(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
