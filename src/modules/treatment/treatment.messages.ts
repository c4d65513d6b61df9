/** The words in which refusals say how things stand. */
import type { Context } from '../../core/context';
import { wrongState, type WrongState } from '../../core/refusal';
import type { Day } from '../../core/time';
import { AdministrationStatus } from './administration.types';
import { TreatmentStatus } from './treatment.types';

type Words = readonly [es: string, en: string];

const inLanguage = (locale: string, day: Day): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** A day as people write it: 21 de diciembre de 2026. */
export const longDay = (day: Day): Words => [inLanguage('es-MX', day), inLanguage('en-US', day)];

const TREATMENT: Record<TreatmentStatus, Words> = {
  ACTIVE: ['está en curso', 'is active'],
  ON_HOLD: ['está en pausa', 'is on hold'],
  COMPLETED: ['ya terminó', 'has been completed'],
  REVOKED: ['terminó antes', 'was ended before its time'],
};

const DOSE: Record<AdministrationStatus, Words> = {
  PLANNED: ['todavía no tiene registro', 'has no record yet'],
  GIVEN: ['ya está registrada como aplicada', 'is recorded as given already'],
  PARTIALLY_GIVEN: ['ya está registrada como aplicada en parte', 'is recorded as partly given already'],
  POSTPONED: ['está pospuesta', 'is postponed'],
  OMITTED: ['ya está registrada como omitida', 'is recorded as omitted already'],
  ON_HOLD: ['está en pausa', 'is on hold'],
};

/** Says how the treatment stands. */
export const treatmentIsWrong = (ctx: Context, status: TreatmentStatus, nextStep?: Words): WrongState => {
  const [es, en] = TREATMENT[status];
  return wrongState(ctx, [`El tratamiento ${es}.`, `The treatment ${en}.`], nextStep);
};

/** Says how the dose stands. */
export const doseIsWrong = (
  ctx: Context,
  { medication, status }: { medication: string; status: AdministrationStatus },
  nextStep?: Words,
): WrongState => {
  const [es, en] = DOSE[status];
  return wrongState(ctx, [`La dosis de ${medication} ${es}.`, `The dose of ${medication} ${en}.`], nextStep);
};
