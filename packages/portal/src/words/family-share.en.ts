import { ended } from './ended';
import type { share as es } from './family-share.es';

export const share: typeof es = {
  title: 'Share the emergency sheet',
  linkText: 'With another hospital, for a while',
  intro:
    'Make a link for who treats your child somewhere else. It shows the emergency sheet only, as it is today, and ends by itself.',
  make: {
    title: 'Make a link',
    label: 'Who it is for',
    labelHint: 'So that you know it again. It stands in the link: do not write the illness.',
    until: 'How long it works',
    times: 'How often it can be opened',
    hours: { '24': 'One day', '72': '3 days', '168': 'One week', '720': '30 days' },
    views: { '1': 'Once', '5': '5 times', '20': '20 times' },
    submit: 'Make the link',
  },
  made: {
    title: 'The link is ready',
    once: 'Copy or print it now: it is not shown again.',
    qr: 'QR code of the link',
    passcode: 'Passcode',
    apart:
      'Write the passcode down: it is not printed. Give it separately, by telephone or in person. Without it the link does not open.',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'It could not be copied. Hold your finger on the link and copy it.',
    print: 'Print',
    close: 'I have it',
  },
  list: {
    title: 'Your links',
    none: 'There are no links yet.',
    made: (day) => `Made on ${day}`,
    until: (when) => `Works until ${ended(when)}`,
    left: (views) => (views === 1 ? 'Can be opened once more' : `Can be opened ${views} more times`),
    opened: (who, when) => `${who} opened it on ${when}`,
    wrong: (who, when) => `${who} gave a wrong passcode on ${when}`,
    note: (who, when) => `${who} wrote on ${when}:`,
    end: 'End the link',
    ended: 'The link does not work any more.',
    status: {
      ACTIVE: 'Open',
      EXPIRED: 'Its time is over',
      USED_UP: 'Opened as often as allowed',
      LOCKED: 'Closed: 5 wrong passcodes',
      REVOKED: 'Ended',
    },
  },
  reader: {
    title: 'Shared emergency sheet',
    intro: 'The family of a child with cancer shares its emergency sheet with you.',
    none: 'This address does not hold a whole link. Ask for the link again.',
    name: 'Your name and your hospital',
    nameHint: 'The family sees it.',
    passcode: 'Passcode',
    passcodeHint: 'The family tells you.',
    open: 'Open the sheet',
    wrong: (left) =>
      left === 0
        ? 'The passcode is not right. The link is closed.'
        : left === 1
          ? 'The passcode is not right. One try is left.'
          : `The passcode is not right. ${left} tries are left.`,
    gone: 'This link does not work any more. Ask the family for a new one.',
    broken: 'The link cannot be read. Ask the family for a new one.',
    offline: 'There is no network. Try again.',
    pdf: 'Save as PDF',
    print: 'Print the sheet',
    note: {
      title: 'Leave a note for the team',
      text: 'What was done, what was given, and when',
      submit: 'Send the note',
      sent: 'The note was sent to the hospital.',
      many: 'No more notes can be left. Call the hospital.',
    },
  },
};
