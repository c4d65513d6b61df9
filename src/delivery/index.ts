/**
 * The door of mail: letters that wait in the core's outbox leave from here. It knows no module; who keeps a copy of what
 * became of a letter hears of it through `onOutcome`, which server.ts wires.
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
