/** Messages on channels: short texts, and the letters about answers, reminders and codes. In the language of the reader. */
import { DateTime } from 'luxon';
import { say, type Reader, type Text } from '../../core/i18n';
import type { LetterKind, Letters } from '../../core/outbox';
import { clockOf, dayOf, type Day } from '../../core/time';
import { data, link, steps, words, type Letter, type Surroundings } from './letter';

const dayInWords = (day: Day, { language }: Reader): string =>
  DateTime.fromISO(day)
    .setLocale(language === 'en' ? 'en' : 'es-MX')
    .toFormat(language === 'en' ? 'cccc, d LLLL' : "cccc d 'de' LLLL");

const reachMessages = {
  changed: [
    'Carnet Digital: hay algo nuevo, míralo hoy.',
    'Carnet Digital: there is something new, please look today.',
  ],
  answered: ['Carnet Digital: hay una respuesta para ti.', 'Carnet Digital: there is an answer for you.'],
  reminder: (when: string, at: string): Text => [
    `Carnet Digital: recuerda tu día del ${when} a las ${at}.`,
    `Carnet Digital: remember your day, ${when} at ${at}.`,
  ],
  code: (code: string): Text => [`Carnet Digital: tu código es ${code}.`, `Carnet Digital: your code is ${code}.`],
  answeredSubject: ['Hay una respuesta para ti', 'There is an answer for you'],
  answeredWords: [
    'En tu Carnet Digital hay una respuesta a lo que escribiste.',
    'There is an answer to what you wrote in your Carnet Digital.',
  ],
  toDo: ['Qué hacer ahora', 'What to do now'],
  openPlace: ['Abre el Carnet Digital en la dirección de abajo.', 'Open the Carnet Digital at the address below.'],
  signIn: ['Entra con tu CURP y tu contraseña.', 'Sign in with your CURP and your password.'],
  readAnswer: ['Lee la respuesta.', 'Read the answer.'],
  seeAnswer: ['Ver la respuesta', 'See the answer'],
  reminderSubject: ['Recuerda tu día', 'Remember your day'],
  reminderWords: (when: string): Text => [
    `Te recordamos tu día del ${when}. Empieza a la hora que está abajo.`,
    `This is a reminder of your day, ${when}. It begins at the time below.`,
  ],
  // The label is the same in both languages: programs look for it.
  reminderLabel: ['Recordatorio', 'Recordatorio'],
  seePreparation: ['Mira qué llevar y cómo prepararse.', 'See what to bring and how to prepare.'],
  seeDay: ['Ver el día', 'See the day'],
  codeSubject: ['Tu código del Carnet Digital', 'Your code of the Carnet Digital'],
  codeWords: (minutes: number): Text => [
    `Con este código confirmas que recibes aquí los mensajes del Carnet Digital. Sirve ${minutes} minutos desde que lo pediste.`,
    `This code confirms that messages of the Carnet Digital reach you here. It is good for ${minutes} minutes from when you asked for it.`,
  ],
  codeLabel: ['Código', 'Código'],
  typeCode: ['Escribe el código en «Cómo te avisamos».', 'Type the code under “How we reach you”.'],
  openPage: ['Abrir la página', 'Open the page'],
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** The pages that messages open, after login, relative to the address of the portal. */
export const PATHS = { changes: '/avisos', settings: '/mensajes', day: (day: Day): string => `/dia/${day}` } as const;

const pathOf: { readonly [K in LetterKind]?: (variables: Letters[K]) => string } = {
  CHANGED: () => PATHS.changes,
  ANSWERED: () => PATHS.changes,
  REMINDER: ({ day }) => PATHS.day(day),
  CHANNEL_CODE: () => PATHS.settings,
};

const sentenceOf: { readonly [K in LetterKind]?: (variables: Letters[K], reader: Reader) => Text } = {
  CHANGED: () => reachMessages.changed,
  ANSWERED: () => reachMessages.answered,
  REMINDER: (when, reader) => reachMessages.reminder(dayInWords(when.day, reader), clockOf(when.startsAt, when.zone)),
  CHANNEL_CODE: ({ code }) => reachMessages.code(code),
};

/** The page that a message of this kind opens; undefined for a kind that goes by email alone. */
export const messagePath = <K extends LetterKind>(kind: K, variables: Letters[K]): string | undefined =>
  pathOf[kind]?.(variables);

/** One sentence and the address of its page; undefined for a kind that goes by email alone. */
export function textMessage<K extends LetterKind>(
  kind: K,
  variables: Letters[K],
  reader: Reader,
  { publicUrl }: Surroundings,
): string | undefined {
  const sentence = sentenceOf[kind]?.(variables, reader);
  return sentence && `${say(reader, sentence)} ${publicUrl}${messagePath(kind, variables)}`;
}

export const answered = (
  { givenNames }: Letters['ANSWERED'],
  { publicUrl, language }: Surroundings & Reader,
): Letter => {
  const at = (text: Text): string => say({ language }, text);
  return {
    subject: at(reachMessages.answeredSubject),
    greets: givenNames,
    blocks: [
      words(at(reachMessages.answeredWords)),
      steps(
        at(reachMessages.toDo),
        at(reachMessages.openPlace),
        at(reachMessages.signIn),
        at(reachMessages.readAnswer),
      ),
      link(at(reachMessages.seeAnswer), `${publicUrl}${PATHS.changes}`),
    ],
  };
};

export function reminder(variables: Letters['REMINDER'], { publicUrl, language }: Surroundings & Reader): Letter {
  const { givenNames, day, startsAt, zone } = variables;
  const at = (text: Text): string => say({ language }, text);
  return {
    subject: at(reachMessages.reminderSubject),
    greets: givenNames,
    blocks: [
      words(at(reachMessages.reminderWords(dayInWords(day, { language })))),
      data([at(reachMessages.reminderLabel), `${dayOf(startsAt, zone)} ${clockOf(startsAt, zone)}`]),
      steps(
        at(reachMessages.toDo),
        at(reachMessages.openPlace),
        at(reachMessages.signIn),
        at(reachMessages.seePreparation),
      ),
      link(at(reachMessages.seeDay), `${publicUrl}${PATHS.day(day)}`),
    ],
  };
}

export function channelCode(
  variables: Letters['CHANNEL_CODE'],
  { publicUrl, language }: Surroundings & Reader,
): Letter {
  const { givenNames, code, minutes } = variables;
  const at = (text: Text): string => say({ language }, text);
  return {
    subject: at(reachMessages.codeSubject),
    greets: givenNames,
    blocks: [
      words(at(reachMessages.codeWords(minutes))),
      data([at(reachMessages.codeLabel), code]),
      steps(at(reachMessages.toDo), at(reachMessages.openPlace), at(reachMessages.signIn), at(reachMessages.typeCode)),
      link(at(reachMessages.openPage), `${publicUrl}${PATHS.settings}`),
    ],
  };
}
