import type { rights as es } from './family-rights.es';

export const rights: typeof es = {
  title: 'Your rights over the data',
  link: 'Your rights over the data',
  linkText: 'Download everything, ask for changes',
  intro:
    'The data of the carnet are your family’s. Here you can download them, and ask that they are corrected or not used any more.',
  privacy: 'Read the privacy notice',
  download: {
    title: 'Download the whole record',
    text: 'To protect these data, write your password again.',
    password: 'Your password',
    submit: 'Prepare the download',
    ready: 'Your download is ready',
    until: 'The links work for an hour. Do not share them: whoever has them can see everything.',
    pdf: 'Download to read (PDF)',
    json: 'Download for another program (JSON)',
  },
  ask: {
    title: 'Make a request',
    right: 'What you need',
    text: 'Explain what you ask for',
    hint: 'Write which fact it is and, if it is wrong, what it should say. The unit has 20 working days for the answer; if it needs more, it tells you.',
    submit: 'Send the request',
    sent: 'Your request was sent.',
  },
  kind: {
    ACCESS: 'Know which data they have (access)',
    RECTIFICATION: 'Correct a fact (rectification)',
    CANCELLATION: 'Delete a fact (cancellation)',
    OPPOSITION: 'Stop the use of a fact (opposition)',
  },
  list: {
    title: 'Requests',
    none: 'There are no requests yet.',
    submitted: (name, day) => `${name}, on ${day}`,
    you: 'You',
    answer: (day) => `Answer of ${day}`,
    withdraw: 'Withdraw the request',
    withdrawn: 'The request was withdrawn.',
  },
  state: {
    RECEIVED: 'Received',
    EXTENDED: 'They need more days',
    GRANTED: 'Granted',
    CARRIED_OUT: 'Carried out',
    DENIED: 'Denied',
    WITHDRAWN: 'Withdrawn',
  },
  answerBy: (day) => `They must answer by ${day} at the latest.`,
  carryOutBy: (day) => `It must be carried out by ${day} at the latest.`,
};
