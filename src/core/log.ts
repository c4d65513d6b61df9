/** The function with which parts of the server report an unexpected error. */

/** Logs an unexpected error. The response shows the request's id, which a person can report. */
export type Log = (error: unknown, requestId?: string) => void;
