/** Accounts, sessions, credentials and staff. The module knows no child. */
import type { Module } from '../../core/module';
import { nodeTypeBy } from '../../core/node';
import { Account, AccountRole, AccountSession, RefreshToken } from './account.entity';
import { AccountEventRow } from './event/account-event.entity';
import { UserAccountEvents } from './event/account-event.resolver';
import { AddressChange } from './address/address.entity';
import { AddressResolver } from './address/address.resolver';
import { ChannelRow, PreferenceRow } from './channel/channel.entity';
import { ChannelResolver, UserPreferences } from './channel/channel.resolver';
import { ownChannelById } from './channel/channel.view';
import { IdentityResolver } from './identity.resolver';
import { PrivacyEvent } from './privacy.entity';
import { PrivacyResolver } from './privacy.resolver';
import { PasswordReset } from './reset/reset.entity';
import { ResetResolver } from './reset/reset.resolver';
import { RecoveryCodeRow, SecondFactorRow } from './second-factor/second-factor.entity';
import { UserResolver } from './user.resolver';
import { SecondFactorResolver, UserSecondFactor } from './second-factor/second-factor.resolver';
import { ServiceAccountRow, ServiceScopeRow, ServiceSecretRow } from './service-account/service-account.entity';
import { serviceAccountById } from './service-account/service-account.queries';
import {
  MedicalUnitClues,
  ServiceAccountResolver,
  UserServiceAccount,
} from './service-account/service-account.resolver';
import { StaffChange } from './staff/staff.entity';
import { StaffResolver } from './staff/staff.resolver';
import { userById } from './user.queries';

/** The email address of an account is a channel without a row. */
const IS_EMAIL_CHANNEL = /^E[0-9A-Z]{25}$/;
const typeOfRow = nodeTypeBy({
  User: 'FROM account WHERE id=?',
  ServiceAccount: 'FROM service_account WHERE id=?',
  Channel: 'FROM channel WHERE id=?',
});

export const identity: Module = {
  name: 'identity',
  entities: [
    Account,
    AccountRole,
    AccountSession,
    RefreshToken,
    PrivacyEvent,
    ServiceAccountRow,
    ServiceScopeRow,
    ServiceSecretRow,
    StaffChange,
    PasswordReset,
    AddressChange,
    AccountEventRow,
    SecondFactorRow,
    RecoveryCodeRow,
    ChannelRow,
    PreferenceRow,
  ],
  resolvers: [
    IdentityResolver,
    PrivacyResolver,
    ServiceAccountResolver,
    UserServiceAccount,
    MedicalUnitClues,
    StaffResolver,
    ResetResolver,
    AddressResolver,
    UserAccountEvents,
    SecondFactorResolver,
    UserResolver,
    UserSecondFactor,
    ChannelResolver,
    UserPreferences,
  ],
  references: { User: userById, ServiceAccount: serviceAccountById, Channel: ownChannelById },
  extensions: {},
  nodeType: async (ctx, id) => (IS_EMAIL_CHANNEL.test(id) ? 'Channel' : typeOfRow(ctx, id)),
};

export { Account, AccountSession } from './account.entity';
export { mailBounced } from './channel/bounce.rules';
export { channelFailed, reachedBy, type ReachedWithChoices } from './channel/channel.queries';
export { readAccessToken, TOKEN_AUDIENCE, type TokenClaims } from './access-token';
export { rolesOfMember as everStaffRolesOf } from './staff/change-staff.queries';
export { giveRoles, lockAccount } from './account-power.rules';
export {
  accountByCurp,
  accountById,
  contactById,
  personsByAccountId,
  rolesEver,
  staffRolesOf,
  type Contact,
} from './account.queries';
export {
  activateAccount,
  credentialsOutcome,
  isOwnCurp,
  makeFirstAdministrator,
  openAccount,
  preparePassword,
  sendCredentials,
  type PreparedPassword,
} from './account.rules';
export { recordAccountEvent } from './event/account-event.rules';
export { prune, sealLog, startSealing } from './log/log-head.jobs';
export { startAddressJob } from './address/address.jobs';
export { applyDueAddresses, changeAddress } from './address/address.rules';
export { endAddressChange } from './address/address.queries';
export { fullNameOf } from './full-name';
export { isEmailAddress, validateEmail, validatePerson, type Person } from './person.validation';
export { liveSessions, rolesOf, SESSION_COLUMNS, VALID_SESSION, viewerBySession, viewerOf } from './session.queries';
export { knowUser, useDirectory, userById, type Directory } from './user.queries';
export { nameAgreesWithCurp } from '../../../packages/domain/src/curp-name';
export { curpMessages } from '../../../packages/domain/src/curp.messages';
export { compareWithCurp, validateCurp, normalizeCurp } from '../../../packages/domain/src/curp';
export { NamesInput } from './identity.inputs';
export { confirmIdentity } from './second-factor/second-factor.rules';
export { SessionUses } from './session-uses.rules';
export { tokenEndpoint } from './service-account/oauth.http';
export { CredentialsStatus, WrongCredentials } from './identity.types';
export { handOverPrivacyNotice, privacyRecordOf } from './privacy.rules';
