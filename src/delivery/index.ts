/**
 * delivery sends the letters of the core's outbox. It depends on no module: a module that copies the state of a letter
 * gets it through `onOutcome`, which server.ts connects.
 */
export { startDispatcher } from './dispatcher';
export type { Dispatcher, DispatcherOptions, LetterOutcome, Log, SettledLetter } from './dispatcher.types';
export { mailEvents } from './mail-events.http';
export { mailbox } from './mailbox';
export { outboxAge, outboxTally } from './outbox.queries';
