/** Documents over a limit. */
const LOGIN = 'login(input: { curp: "RASG881212MJCMLD92", password: "x" }) { __typename }';

export const LOGIN_TWICE = `mutation { a: ${LOGIN} b: ${LOGIN} }`;

export const aliased = (times: number): string =>
  `{ ${Array.from({ length: times }, (_, index) => `a${index}: __typename`).join(' ')} }`;
