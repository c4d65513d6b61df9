/** identity owns accounts, sessions, credentials and staff. It knows no child. */
import type { Module } from '../../core/module';
import { Account, AccountRole, AccountSession, RefreshToken } from './account.entity';
import { userById } from './account.queries';
import { IdentityResolver } from './identity.resolver';
import { PrivacyEvent } from './privacy.entity';
import { PrivacyResolver } from './privacy.resolver';

export const identity: Module = {
  name: 'identity',
  entities: [Account, AccountRole, AccountSession, RefreshToken, PrivacyEvent],
  resolvers: [IdentityResolver, PrivacyResolver],
  references: { User: userById },
  extensions: {},
};

export { giveRoles, lockAccount } from './account-power.rules';
export {
  accountByCurp,
  accountById,
  contactById,
  fullNameOf,
  knowUser,
  staffRolesOf,
  userById,
  viewerBySession,
  type Contact,
} from './account.queries';
export {
  activateAccount,
  credentialsOutcome,
  isEmailAddress,
  isOwnCurp,
  judgeEmail,
  judgePerson,
  makeFirstAdministrator,
  openAccount,
  preparePassword,
  sendCredentials,
  type Person,
  type PreparedPassword,
} from './account.rules';
export { nameAgreesWithCurp } from '../../../packages/domain/src/curp-name';
export { compareWithCurp, curpReasonText, judgeCurp, normalizeCurp } from '../../../packages/domain/src/curp';
export { NamesInput } from './identity.inputs';
export { CredentialsStatus } from './identity.types';
export { handOverPrivacyNotice, privacyRecordOf } from './privacy.rules';
export { CLOCK_LEEWAY_SECONDS, TOKEN_AUDIENCE, TOKEN_ISSUER } from './session.rules';
export type { Account } from './account.entity';
