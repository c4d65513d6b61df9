/** What the Relay compiler reads: documents with connections and fragments that ask again by themselves. */
import { graphql } from 'relay-runtime';

export const child = graphql`
  fragment documents_child on Patient @refetchable(queryName: "documentsChildAgainQuery") {
    id
    fullName
    birthDate
  }
`;

export const viewer = graphql`
  query documentsViewerQuery {
    viewer {
      id
      patients {
        ...documents_child
      }
    }
  }
`;

export const everyDose = graphql`
  query documentsEveryDoseQuery {
    viewer {
      id
      patients {
        id
        treatments {
          id
          cycles {
            id
            startsOn
            administrations {
              id
              plannedOn
            }
          }
        }
      }
    }
  }
`;

export const oneDay = graphql`
  query documentsOneDayQuery($patientId: ID!, $day: Date!) {
    carnet(patientId: $patientId, from: $day, to: $day) {
      id
      cycles {
        id
        startsOn
        administrations {
          id
          plannedOn
        }
      }
    }
  }
`;

export const dosesOfDay = graphql`
  query documentsDosesOfDayQuery($patientId: ID!, $day: Date!) {
    carnet(patientId: $patientId, from: $day, to: $day) {
      id
      cycles {
        id
        administrations(from: $day, to: $day) {
          id
        }
      }
    }
  }
`;

export const notices = graphql`
  fragment documents_notices on User
  @argumentDefinitions(first: { type: "Int", defaultValue: 4 }, after: { type: "String" })
  @refetchable(queryName: "documentsNoticesPageQuery") {
    notices(first: $first, after: $after) @connection(key: "documents_notices") {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const noticesOfViewer = graphql`
  query documentsNoticesQuery {
    viewer {
      id
      ...documents_notices
    }
  }
`;

export const desk = graphql`
  query documentsDeskQuery {
    patients(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

export const login = graphql`
  mutation documentsLoginMutation($curp: String!, $password: String!) {
    login(input: { curp: $curp, password: $password }) {
      __typename
      ... on Refusal {
        message
        nextStep
      }
    }
  }
`;

export const changed = graphql`
  subscription documentsChangedSubscription($patientId: ID!) {
    carnetChanged(patientId: $patientId) {
      patientId
      revision
      patient {
        id
        revision
      }
    }
  }
`;
