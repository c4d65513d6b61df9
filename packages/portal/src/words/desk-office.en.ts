/** The words of the desk's pages for auditors, and of the settings of a unit. */
import type { auditEs, unitSettingsEs } from './desk-office.es';

export const auditEn: typeof auditEs = {
  title: 'Access log of a record',
  intro: 'Find the child by CURP. Each search is logged, one that finds nobody as well.',
  curp: 'CURP',
  search: 'Search',
  nobody: 'There is nobody with this CURP in your units.',
  unusual: 'Unusual accesses',
  noUnusual: 'None of the accesses is unusual.',
  all: 'All accesses',
  latest: (count: number) => `The latest ${count}`,
  someone: 'The service',
  outcome: { READ: 'Read', WRITE: 'Changed', REFUSED: 'Refused' },
  reasons: {
    AFTER_TRANSFER: 'after the change of hospital',
    COLLEAGUE: 'the family works in the same unit',
    IDENTITY_CHANGED: 'a field of identity was changed',
    MANY_RECORDS: 'one of many records within an hour',
    NIGHT: 'at night',
    NO_REASON_NEAR: 'no appointment, dose or procedure near',
    REFUSED: 'refused try',
    SAME_SURNAME: 'same surname',
  },
};

export const unitSettingsEn: typeof unitSettingsEs = {
  title: 'Settings of the unit',
  intro: 'They hold for the whole unit from when you save them.',
  unit: 'Medical unit',
  none: 'You administer no unit.',
  save: 'Save the settings',
  fields: {
    emergencyPhone: 'Telephone that answers day and night',
    absenceHoursInduction: 'Induction: hours until an absence is called (1 to 168)',
    absenceHoursTreatment: 'Other phases: hours until the call (1 to 336)',
    absenceHoursAfterTreatment: 'After treatment: hours until the call (1 to 720)',
    answerWithinDays: 'Working days to answer a question (1 to 10)',
    ownAccountFromYears: 'Own account from (10 to 17 years)',
    proposalFromPercent: 'Change of dose that is proposed from (5 to 20 %)',
    anthracyclineLimitPerM2: 'Limit of anthracyclines of a life, mg/m² (100 to 550)',
    quietFrom: 'Quiet hours: from (families get only what cannot wait)',
    quietUntil: 'Quiet hours: until',
    reminderDaysBefore: 'Days before a journey on which to remind (up to three, with commas)',
    reminderAt: 'Hour of those reminders',
    eveningReminderAt: 'Reminder on the evening before (empty: none)',
  },
};
