/**
 * delivery sends the letters of the core's outbox. It depends on no module: a module that copies the state of a letter
 * gets it through `onOutcome`, which server.ts connects.
 */
export {
  startDispatcher,
  type Dispatcher,
  type DispatcherOptions,
  type LetterOutcome,
  type Log,
  type SettledLetter,
} from './dispatcher';
export { mailbox } from './mailbox';
export { outboxAge, outboxTally } from './outbox.queries';
