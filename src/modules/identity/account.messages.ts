/** What identity says to people about accounts. */
type Pair = readonly [es: string, en: string];

export const OWN_ROLES: readonly [Pair, Pair] = [
  ['Nadie se da roles a sí mismo.', 'People do not give roles to themselves.'],
  ['Pídelo a otra persona administradora.', 'Ask another administrator.'],
];
