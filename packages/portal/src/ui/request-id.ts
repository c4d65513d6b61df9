/** Ids of requests, by which the service knows a repeated one. */
import { useRef } from 'preact/hooks';

/** The same id for the same input, so that a retry after a lost answer has no second effect; another input has another id. */
export function useRequestId(): (input: object) => string {
  const last = useRef({ input: '', id: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, id: crypto.randomUUID() };
    return last.current.id;
  };
}
