/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** Relationship of a caregiver to the child. */
export type Relationship =
  /** Father. */
  | 'FATHER'
  /** Grandmother or grandfather. */
  | 'GRANDPARENT'
  /** Legal guardian. */
  | 'GUARDIAN'
  /** Mother. */
  | 'MOTHER'
  /** Another adult named by the family. */
  | 'OTHER_CAREGIVER'
  /** Adult sister or brother. */
  | 'SIBLING';

/** What an account may do; staff roles hold in the medical units that were given with them. */
export type Role =
  /** Keeps staff, medical units and protocols; sees no child. */
  | 'ADMINISTRATOR'
  /** Reads who has looked at the records of a medical unit; sees no record. */
  | 'AUDITOR'
  /** Mother, father or another adult who cares for a child; sees the own children. */
  | 'CAREGIVER'
  /** Treats the children of a medical unit and records what was planned and done. */
  | 'CLINICIAN'
  /** The child itself, from 12 years on, and the young adult; sees the own record. */
  | 'PATIENT'
  /** Trabajo Social of a medical unit; registers and looks after its families. */
  | 'SOCIAL_WORKER';

export type AcceptPrivacyNoticeMutationVariables = Exact<{
  version: string;
}>;


export type AcceptPrivacyNoticeMutation = { acceptPrivacyNotice:
    | { __typename: 'PrivacyNoticeAccepted', acceptedAt: string }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerAddressChangeMutationVariables = Exact<{
  token: string;
  accept: boolean;
}>;


export type AnswerAddressChangeMutation = { answerAddressChange:
    | { __typename: 'AddressChangeAnswered', message: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type AnswerInvitationMutationVariables = Exact<{
  id: string;
  accept: boolean;
}>;


export type AnswerInvitationMutation = { answerInvitation:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null }
    | { __typename: 'InvitationAnswered', user: { id: string } }
    | { __typename: 'RequestIdReused', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, mustChangePassword: boolean, mustSetUpSecondFactor: boolean, idleMinutes: number | null, user: { id: string } }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type LoginMutationVariables = Exact<{
  curp: string;
  password: string;
  code?: string | null | undefined;
}>;


export type LoginMutation = { login:
    | { __typename: 'AccountSuspended', message: string, nextStep: string | null }
    | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, mustChangePassword: boolean, mustSetUpSecondFactor: boolean, idleMinutes: number | null, user: { id: string } }
    | { __typename: 'TemporaryPasswordExpired', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type RequestPasswordResetMutationVariables = Exact<{
  curp: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'ResetRequested', message: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  newPassword: string;
  code?: string | null | undefined;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'ResetLinkExpired', message: string, nextStep: string | null }
    | { __typename: 'SecondFactorRequired', message: string, nextStep: string | null }
    | { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, mustChangePassword: boolean, mustSetUpSecondFactor: boolean, idleMinutes: number | null, user: { id: string } }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null, retryAt: string }
   };

export type BeginSecondFactorMutationVariables = Exact<{
  password: string;
  code?: string | null | undefined;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'SecondFactorBegun', secret: string, otpauthUri: string }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'SecondFactorConfirmed', recoveryCodes: Array<string> }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
    | { __typename: 'WrongCredentials', message: string, nextStep: string | null }
    | { __typename: 'WrongState', message: string, nextStep: string | null }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, fullName: string, email: string | null, roles: Array<Role>, hasSecondFactor: boolean | null, undoSeconds: number | null, privacy: { isCurrent: boolean, acceptedAt: string | null } | null, medicalUnits: Array<{ clues: string, name: string, timeZone: string, phone: string | null }>, invitations: Array<{ id: string, childName: string, relationship: Relationship, medicalUnit: { name: string, phone: string | null } }>, patients: Array<{ id: string, fullName: string, givenNames: string, birthDate: string, medicalUnit: { name: string, timeZone: string, phone: string | null, emergencyPhone: string | null, feverRule: { callNowFrom: number } | null } }> } };


export const AcceptPrivacyNoticeDocument = gql`
    mutation AcceptPrivacyNotice($version: String!) {
  acceptPrivacyNotice(version: $version) {
    __typename
    ... on PrivacyNoticeAccepted {
      acceptedAt
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const AnswerAddressChangeDocument = gql`
    mutation AnswerAddressChange($token: String!, $accept: Boolean!) {
  answerAddressChange(input: {token: $token, accept: $accept}) {
    __typename
    ... on AddressChangeAnswered {
      message
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const AnswerInvitationDocument = gql`
    mutation AnswerInvitation($id: ID!, $accept: Boolean!) {
  answerInvitation(input: {id: $id, accept: $accept}) {
    __typename
    ... on InvitationAnswered {
      user {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const ChangePasswordDocument = gql`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(
    input: {currentPassword: $currentPassword, newPassword: $newPassword}
  ) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      mustChangePassword
      mustSetUpSecondFactor
      idleMinutes
      user {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const LoginDocument = gql`
    mutation Login($curp: String!, $password: String!, $code: String) {
  login(input: {curp: $curp, password: $password, code: $code}) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      mustChangePassword
      mustSetUpSecondFactor
      idleMinutes
      user {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const LogoutDocument = gql`
    mutation Logout {
  logout
}
    `;
export const RequestPasswordResetDocument = gql`
    mutation RequestPasswordReset($curp: String!) {
  requestPasswordReset(input: {curp: $curp}) {
    __typename
    ... on ResetRequested {
      message
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const ResetPasswordDocument = gql`
    mutation ResetPassword($token: String!, $newPassword: String!, $code: String) {
  resetPassword(input: {token: $token, newPassword: $newPassword, code: $code}) {
    __typename
    ... on Session {
      accessToken
      accessTokenExpiresAt
      mustChangePassword
      mustSetUpSecondFactor
      idleMinutes
      user {
        id
      }
    }
    ... on Refusal {
      message
      nextStep
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `;
export const BeginSecondFactorDocument = gql`
    mutation BeginSecondFactor($password: String!, $code: String) {
  beginSecondFactor(input: {password: $password, code: $code}) {
    __typename
    ... on SecondFactorBegun {
      secret
      otpauthUri
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const ConfirmSecondFactorDocument = gql`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(input: {code: $code}) {
    __typename
    ... on SecondFactorConfirmed {
      recoveryCodes
    }
    ... on Refusal {
      message
      nextStep
    }
  }
}
    `;
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    id
    fullName
    email
    roles
    hasSecondFactor
    undoSeconds
    privacy {
      isCurrent
      acceptedAt
    }
    medicalUnits {
      clues
      name
      timeZone
      phone
    }
    invitations {
      id
      childName
      relationship
      medicalUnit {
        name
        phone
      }
    }
    patients {
      id
      fullName
      givenNames
      birthDate
      medicalUnit {
        name
        timeZone
        phone
        emergencyPhone
        feverRule {
          callNowFrom
        }
      }
    }
  }
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    AcceptPrivacyNotice(variables: AcceptPrivacyNoticeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AcceptPrivacyNoticeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AcceptPrivacyNoticeMutation>({ document: AcceptPrivacyNoticeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AcceptPrivacyNotice', 'mutation', variables);
    },
    AnswerAddressChange(variables: AnswerAddressChangeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerAddressChangeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerAddressChangeMutation>({ document: AnswerAddressChangeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerAddressChange', 'mutation', variables);
    },
    AnswerInvitation(variables: AnswerInvitationMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AnswerInvitationMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AnswerInvitationMutation>({ document: AnswerInvitationDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AnswerInvitation', 'mutation', variables);
    },
    ChangePassword(variables: ChangePasswordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ChangePasswordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ChangePasswordMutation>({ document: ChangePasswordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ChangePassword', 'mutation', variables);
    },
    Login(variables: LoginMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LoginMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<LoginMutation>({ document: LoginDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Login', 'mutation', variables);
    },
    Logout(variables?: LogoutMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<LogoutMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<LogoutMutation>({ document: LogoutDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Logout', 'mutation', variables);
    },
    RequestPasswordReset(variables: RequestPasswordResetMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RequestPasswordResetMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RequestPasswordResetMutation>({ document: RequestPasswordResetDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RequestPasswordReset', 'mutation', variables);
    },
    ResetPassword(variables: ResetPasswordMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ResetPasswordMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ResetPasswordMutation>({ document: ResetPasswordDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ResetPassword', 'mutation', variables);
    },
    BeginSecondFactor(variables: BeginSecondFactorMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BeginSecondFactorMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<BeginSecondFactorMutation>({ document: BeginSecondFactorDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BeginSecondFactor', 'mutation', variables);
    },
    ConfirmSecondFactor(variables: ConfirmSecondFactorMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ConfirmSecondFactorMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ConfirmSecondFactorMutation>({ document: ConfirmSecondFactorDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ConfirmSecondFactor', 'mutation', variables);
    },
    Viewer(variables?: ViewerQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewerQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewerQuery>({ document: ViewerDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Viewer', 'query', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;