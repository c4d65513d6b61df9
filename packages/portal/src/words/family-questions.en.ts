import type { questions as es } from './family-questions.es';

export const questions: typeof es = {
  title: 'Ask your team',
  link: 'Ask your team',
  linkText: 'What is not urgent',
  intro: 'For what is not urgent. If something worries you today, do not write here: call.',
  alarm: 'See the alarm signs',
  alarmNow: 'What you wrote may be urgent. Do not wait for the answer: look at the alarm signs and call.',
  ask: 'Your question',
  goOn: 'Add something',
  send: 'Send',
  sent: 'Your message was sent.',
  replied: 'Your answer was sent. The family gets a notice.',
  expectedBy: (when) => `Your team should answer by ${when}. If it does not, call your hospital.`,
  answered: 'Answered',
  you: 'You',
  answer: 'Your answer',
  expectedAtDesk: (when) => `Waits for an answer until ${when}`,
  noneAtDesk: 'The family has not asked anything.',
  none: 'You have not asked anything yet.',
};
