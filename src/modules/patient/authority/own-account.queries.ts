/** The account of a child itself: a link with the relationship SELF. */
import type { Context } from '../../../core/context';
import { createLoader } from '../../../core/loader';
import { columnsOf, inList, one, select } from '../../../database';
import { Account } from '../../identity';
import { CaregiverRow, PatientRow } from '../patient.entity';

/** The account of a child itself; null without one. */
export const ownAccountByPatient = createLoader<{ id: string }>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'ownAccountByPatient',
      columnsOf(CaregiverRow, 'c', ['patientId', 'accountId']),
      `FROM caregiver c WHERE c.patientId IN ${wanted.sql} AND c.relationship = 'SELF'`,
    ),
    wanted.values,
  );
  return new Map(rows.map(({ patientId, accountId }) => [patientId, { id: accountId }]));
});

const ADDRESSES = select(
  'addressesOfAdults',
  columnsOf(Account, 'a', ['email']),
  'FROM caregiver c JOIN account a ON a.id = c.accountId WHERE c.patientId=?',
);

/** The email addresses of the adults who care or cared for a child. Only for rules that show none of them. */
export const addressesOfAdults = async (tx: Pick<Context, 'db'>, patientId: string): Promise<string[]> =>
  (await tx.db.all(ADDRESSES, [patientId])).map(({ email }) => email);

const NAMES = select(
  'namesOfPatient',
  columnsOf(PatientRow, 'p', ['curp', 'givenNames', 'firstSurname', 'secondSurname']),
  'FROM patient p WHERE p.id=?',
);

/** CURP and names of a child that is locked. */
export const namesOfPatient = async (
  tx: Pick<Context, 'db'>,
  patientId: string,
): Promise<Pick<PatientRow, 'curp' | 'givenNames' | 'firstSurname' | 'secondSurname'>> =>
  (await one(tx.db, NAMES, [patientId]))!;
