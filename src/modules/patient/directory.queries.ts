/** The directory of families and units for identity, which reads no table of this module. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { queueChanges } from '../../core/changed-records';
import { Role, unitsWith } from '../../core/viewer';
import { columnsOf, inList, select } from '../../database';
import type { Directory } from '../identity';
import { CaregiverInvitationRow } from './caregiver/invitation.entity';
import { instants, showsRecord } from './authority/link';
import { MedicalUnitRow } from './patient.entity';
import { everyChildOf } from './patient-facts.queries';

const INVITED = columnsOf(CaregiverInvitationRow, 'i', ['id', 'givenNames', 'firstSurname', 'secondSurname']);
const UNIT = columnsOf(MedicalUnitRow, 'u', ['clues', 'timeZone']);

/** Invited people of the viewer's units (social work), under the id of the invitation and with the names in it. */
async function namesOfInvited(ctx: Context, ids: readonly string[]) {
  const units = unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER);
  if (ids.length === 0 || units.length === 0) return [];
  const wanted = inList(ids);
  const own = inList(units);
  return ctx.db.all(
    select(
      'namesOfInvited',
      INVITED,
      `FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId
        WHERE i.id IN ${wanted.sql} AND p.medicalUnitClues IN ${own.sql}`,
    ),
    [...wanted.values, ...own.values],
  );
}

export const directory: Directory = {
  isLinked: (viewer, now) => {
    const units = inList(unitsWith(viewer, Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR));
    return {
      sql: `EXISTS (SELECT 1 FROM caregiver c JOIN caregiver mine ON mine.patientId = c.patientId
                   WHERE c.accountId = a.id AND mine.accountId=? AND ${showsRecord('mine')})
          OR EXISTS (SELECT 1 FROM caregiver c JOIN patient p ON p.id = c.patientId
                      WHERE c.accountId = a.id AND p.medicalUnitClues IN ${units.sql})`,
      values: [viewer.personId, ...instants(now), ...units.values],
    };
  },
  namesOfInvited,
  async knownUnits(ctx, clues) {
    const wanted = inList(clues);
    const rows = await ctx.db.all(
      select('knownUnits', UNIT, `FROM medical_unit u WHERE u.clues IN ${wanted.sql}`),
      wanted.values,
    );
    return new Map(rows.map(({ clues: unit, timeZone }) => [unit, timeZone]));
  },
  accountChanged: async (db, accountId, at) => queueChanges(db, await everyChildOf(db, accountId), at),
};
