/** Words of the page of an account. */
import type { account as spanish } from './account.es';

export const account: typeof spanish = {
  title: 'What happened to the account',
  link: 'Sign-ins and changes of my account',
  intro:
    'Each sign-in, each attempt and each change of the account, with the person who acted. The newest comes first.',
  help: 'If something was not you and you did not ask for it, change your password and tell the people who registered you today (families: the social workers).',
  none: 'Nothing has happened yet.',
  closed: 'You cannot see what happened to this account.',
  you: 'You',
  kind: {
    SIGNED_IN: 'Sign-in',
    SIGN_IN_FAILED: 'Failed attempt to sign in',
    LOCKED: 'Five failures in a row: a wait of up to 15 minutes',
    SIGNED_OUT: 'Sign-out',
    SESSIONS_ENDED: 'Open sessions were closed',
    CREDENTIALS_SENT: 'A temporary password was sent',
    CREDENTIALS_PRINTED: 'A temporary password was printed',
    PASSWORD_CHANGED: 'New password',
    PASSWORD_RESET_REQUESTED: 'A link for a new password was asked for',
    ADDRESS_CHANGED: 'Another email address',
    ROLE_GRANTED: 'A role was given',
    ROLE_ENDED: 'A role ended',
    SUSPENDED: 'Account suspended',
    RESUMED: 'Account active again',
    CLOSED: 'Account closed',
    SECOND_FACTOR_SET: 'Second step of the sign-in switched on',
    SECOND_FACTOR_CLEARED: 'Second step of the sign-in taken away',
    INVITED: 'Invitation to care for a child',
    INVITATION_ACCEPTED: 'Invitation accepted',
    INVITATION_DECLINED: 'Invitation declined',
    LINK_ADDED: 'The account sees one more carnet',
    LINK_REVOKED: 'The account no longer sees a carnet',
    EXPORTED: 'A record was exported',
  },
};
