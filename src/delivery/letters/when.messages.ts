/** Instants in words. */
import { DateTime } from 'luxon';
import type { Instant } from '../../core/time';

/** `martes 24 de noviembre de 2026 a las 21:05 horas`, the local time of `zone`. */
export function inWords(instant: Instant, zone: string): string {
  return DateTime.fromMillis(instant, { zone })
    .setLocale('es-MX')
    .toFormat("cccc d 'de' LLLL 'de' yyyy 'a las' HH:mm 'horas'");
}
