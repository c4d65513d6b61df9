/** Returns a new `requestId` (a UUID): send the same one with every try of one action, and the action happens once. */
export function newRequestId(): string {
  // randomUUID exists in secure contexts only, and not in React Native.
  if (typeof crypto !== 'undefined' && 'randomUUID' in crypto) return crypto.randomUUID();
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
}
