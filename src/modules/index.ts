/** All modules. `identity <- patient <- schedule, treatment`, `treatment <- cartilla`, and `coordination` above all. */
import { useUndoable } from '../core/journal';
import type { Module } from '../core/module';
import { cartilla } from './cartilla';
import { coordination } from './coordination';
import { identity, useDirectory } from './identity';
import {
  directory,
  patient,
  useCarnetEndParts,
  useChildEvents,
  useHomeDoses,
  useNodes,
  useRecords,
  useUnitRows,
} from './patient';
import { bookingEvents, schedule, scheduleEnd, unitOfBookings, useCycleDays } from './schedule';
import { dateOfCycleDay, doseEvents, hasHomeDose, treatment, treatmentEnd, useVoids } from './treatment';

export const modules: readonly Module[] = [identity, patient, schedule, treatment, cartilla, coordination];

// identity asks patient about families and units; it stands below patient and cannot import it.
useDirectory(directory);
// An appointment may be tied to a day of a cycle; schedule and treatment do not import each other.
useCycleDays(dateOfCycleDay);
// A message about a dose of this night does not wait for the morning.
useHomeDoses(hasHomeDose);

// The lists of a unit find appointments by the unit in their rows.
useUnitRows(unitOfBookings);
useCarnetEndParts([scheduleEnd, treatmentEnd]);
useChildEvents([bookingEvents, doseEvents]);

const finders = Object.assign({}, ...modules.map(({ references }) => references)) as Module['references'];
useNodes({
  typeOf: async (ctx, id) =>
    (await Promise.all(modules.map(async ({ nodeType }) => nodeType?.(ctx, id)))).find((type) => type !== undefined),
  find: (ctx, type, id) => finders[type]!(ctx, id),
});

useRecords(async (ctx, record) => {
  const found = await Promise.all(modules.map(async ({ patientOfRecord }) => patientOfRecord?.(ctx, record)));
  return found.find((patientId) => patientId !== undefined);
});
for (const { voids } of modules) if (voids) useVoids(voids);
for (const { undoable } of modules) if (undoable) useUndoable(undoable);
