/** The words of the three cards of the first week. */
import type { firstWeek as spanish } from './first-week.es';

export const firstWeek: typeof spanish = {
  title: 'What to know first',
  hospital: '1. Your hospital',
  hospitalText: 'Save this number in your telephone. Call at any hour if something worries you.',
  fever: '2. With a fever',
  feverText: (degrees) =>
    `At ${degrees} °C or more, call now. It is urgent by day and by night, even if your child looks well.`,
  alarm: 'See the alarm signs',
  screen: '3. The carnet on your screen',
  byMenu: 'Open the menu of your browser and choose “Add to home screen”.',
  done: 'I have read it, take it away',
};
