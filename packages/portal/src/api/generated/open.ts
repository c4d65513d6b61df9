/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** The person whose cover is reprinted, and the email address for it. */
export type ReprintCartillaInput = {
  /** The challengeId of issueSecurityCode. */
  challengeId: string;
  /** The CURP of the person whose cartilla it is. */
  curp: string;
  /** The email address for the cover. */
  email: string;
  /** The same email address again. */
  emailConfirmation: string;
  /** The NSS through which that person has rights: eleven digits. */
  nss: string;
  /** The digits of the security code. */
  securityCode: string;
};

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

export type PrivacyNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyNoticeQuery = { privacyNotice: { version: string, publishedOn: string, title: string, paragraphs: Array<string> } };

export type ProceduresQueryVariables = Exact<{ [key: string]: never; }>;


export type ProceduresQuery = { procedures: Array<{ id: string, name: string, purpose: string, requirements: Array<string>, place: string, url: string | null, operations: Array<string>, roles: Array<Role> }> };

export type ReprintCartillaMutationVariables = Exact<{
  input: ReprintCartillaInput;
}>;


export type ReprintCartillaMutation = { reprintCartilla:
    | { __typename: 'CartillaReprint', folio: string, issuedAt: string, coverUrl: string, coverUrlExpiresAt: string }
    | { __typename: 'CurpNeedsCorrection', message: string, nextStep: string | null }
    | { __typename: 'DependentOver16WithoutExtension', message: string, nextStep: string | null }
    | { __typename: 'InvalidInput', message: string, nextStep: string | null, problems: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'NoCoverage', message: string, nextStep: string | null }
    | { __typename: 'NssDoesNotMatch', message: string, nextStep: string | null }
    | { __typename: 'SecurityCodeWrong', message: string, nextStep: string | null }
    | { __typename: 'TooManyAttempts', message: string, nextStep: string | null }
   };

export type IssueSecurityCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type IssueSecurityCodeMutation = { issueSecurityCode: { challengeId: string, imageDataUri: string, expiresAt: string } };

export type IssueSpokenCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type IssueSpokenCodeMutation = { issueSecurityCode: { challengeId: string, imageDataUri: string, audioDataUri: string, expiresAt: string } };


export const PrivacyNoticeDocument = gql`
    query PrivacyNotice {
  privacyNotice {
    version
    publishedOn
    title
    paragraphs
  }
}
    `;
export const ProceduresDocument = gql`
    query Procedures {
  procedures {
    id
    name
    purpose
    requirements
    place
    url
    operations
    roles
  }
}
    `;
export const ReprintCartillaDocument = gql`
    mutation ReprintCartilla($input: ReprintCartillaInput!) {
  reprintCartilla(input: $input) {
    __typename
    ... on CartillaReprint {
      folio
      issuedAt
      coverUrl
      coverUrlExpiresAt
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
  }
}
    `;
export const IssueSecurityCodeDocument = gql`
    mutation IssueSecurityCode {
  issueSecurityCode {
    challengeId
    imageDataUri
    expiresAt
  }
}
    `;
export const IssueSpokenCodeDocument = gql`
    mutation IssueSpokenCode {
  issueSecurityCode {
    challengeId
    imageDataUri
    audioDataUri
    expiresAt
  }
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    PrivacyNotice(variables?: PrivacyNoticeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PrivacyNoticeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PrivacyNoticeQuery>({ document: PrivacyNoticeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PrivacyNotice', 'query', variables);
    },
    Procedures(variables?: ProceduresQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ProceduresQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ProceduresQuery>({ document: ProceduresDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Procedures', 'query', variables);
    },
    ReprintCartilla(variables: ReprintCartillaMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ReprintCartillaMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ReprintCartillaMutation>({ document: ReprintCartillaDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ReprintCartilla', 'mutation', variables);
    },
    IssueSecurityCode(variables?: IssueSecurityCodeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueSecurityCodeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueSecurityCodeMutation>({ document: IssueSecurityCodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueSecurityCode', 'mutation', variables);
    },
    IssueSpokenCode(variables?: IssueSpokenCodeMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<IssueSpokenCodeMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<IssueSpokenCodeMutation>({ document: IssueSpokenCodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'IssueSpokenCode', 'mutation', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;