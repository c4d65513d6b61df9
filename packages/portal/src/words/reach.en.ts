/** Words of the page on which people choose how they are reached. */
import type { reach as spanish } from './reach.es';

export const reach: typeof spanish = {
  title: 'How we reach you',
  link: 'How we reach you',
  intro: 'Choose where notices reach you. No message says anything about the illness.',
  language: 'Language of the messages',
  reminders: 'Reminders',
  daysBefore: 'Days before going to the hospital',
  evening: 'The evening before',
  channels: 'Where',
  kind: { EMAIL: 'Email', WEB_PUSH: 'This browser', SMS: 'Text message', WHATSAPP: 'WhatsApp' },
  status: {
    UNPROVEN: 'To be confirmed',
    ACTIVE: 'In use',
    BOUNCED: 'The last message did not arrive',
    GONE: 'No longer exists',
  },
  topic: { CHANGES: 'Changes', REMINDERS: 'Reminders', ANSWERS: 'Answers' },
  ofAccount: 'Passwords always come to this address or on paper.',
  code: 'Code of six digits',
  codeHint: 'We sent it there. It is good for 15 minutes.',
  confirm: 'Confirm',

  remove: 'Remove',
  add: 'Add',
  addTitle: 'Add another',
  email: 'Email address',
  phone: 'Telephone number, ten digits',
  sent: 'We sent a code. Type it below.',
  confirmed: 'Done, it is confirmed.',
  removed: 'It was removed.',
  saved: 'Saved.',
  thisBrowser: 'Notify me in this browser',
  notAllowed: 'The browser allows no notifications of this page. You can allow them in its settings.',
};
