/** The month of the calendar, in English. */
import type { Words } from './shape';

export const month: Words['month'] = {
  view: 'How you want to see it',
  views: { grid: 'Month', list: 'List' },
  previous: 'Previous month',
  next: 'Next month',
  caption: (name) => `Days of ${name}. Tap a marked day to see what is on it.`,
  marks: { visit: 'Appointment', surgery: 'Surgery', hospital: 'Medicine at the hospital', home: 'Medicine at home' },
  other: 'Something is noted',
  copy: 'Your calendar gets a copy: if the appointment changes, put it there again.',
  feedHow:
    'iPhone: tap “Add to my calendar” and accept. Android: copy the address and, on a computer, open Google Calendar: “Other calendars”, “From URL”. The telephone may take a day to show a change; here you see it at once.',
};
