/** The sentences about doses that people read, in Spanish and English. */
export const doseMessages = {
  /** The reason of a past dose of a treatment that has ended, of which nothing was recorded. */
  withoutRecord: ['sin registro', 'without record'],
  statusNotRecordable: [
    'Di qué pasó con la dosis: aplicada, aplicada en parte, pospuesta u omitida.',
    'Say what became of the dose: given, partly given, postponed or omitted.',
  ],
} as const;
