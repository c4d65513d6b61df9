/** Labels of the mailbox of development, for developers and in English only. */
export const mailboxMessages = {
  title: 'Mailbox',
  heading: 'Mailbox of development',
  explanation: (most: number): string =>
    `The newest ${most} letters of the outbox folder; the page looks again by itself.`,
  empty: 'No letters yet. Register a family, and its letter shows up here.',
  all: 'All letters',
  to: 'to',
  text: 'Text',
  html: 'HTML',
  frame: 'The letter in HTML',
} as const;
