/** The desk's page of requests about personal data in English. */
import type { requestsEs } from './desk-requests.es';

export const requestsEn: typeof requestsEs = {
  title: 'Requests about personal data',
  intro: 'Those that are due first come first. The family reads your answer and gets a notice.',
  none: 'There are no requests.',
  due: (day) => `Due on ${day}`,
  submitted: (name, day) => `Made by ${name} on ${day}`,
  answered: 'Answer',
  open: 'Answer',
  openFor: (child) => `Request about ${child}`,
  step: 'What is decided',
  choose: 'Choose',
  steps: {
    GRANTED: 'Grant it: carried out within 15 working days',
    EXTENDED: 'Take 10 working days more, once',
    DENIED: 'Deny it',
    CARRIED_OUT: 'It has been carried out',
  },
  answer: 'Answer to the family',
  hint: 'If it is denied: which rule asks for it, and where one can complain.',
  submit: 'Send the answer',
  done: 'The answer was sent.',
};
