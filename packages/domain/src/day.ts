/** Calendar days. */

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** Whether `value` is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  return new Date(instant).getUTCDate() === Number(value.slice(8));
}
