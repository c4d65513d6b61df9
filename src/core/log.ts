/** How parts of the server report an unexpected error. */

/** Told of what was not foreseen; the request's id is what a person can report. */
export type Log = (error: unknown, requestId?: string) => void;
