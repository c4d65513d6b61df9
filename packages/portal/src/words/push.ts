/** Words of notifications by push: the worker does not know the language of the reader. */
export const PUSH_WORDS = {
  CODE: 'Tu código · Your code:',
  CHANGED: 'Hay algo nuevo · There is something new',
  REMINDER: 'Recuerda tu día · Remember your day',
  ANSWER: 'Hay una respuesta · There is an answer',
} as const;
