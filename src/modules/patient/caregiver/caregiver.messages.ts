/** What is said to people about the adults who care for a child. */
type Pair = readonly [es: string, en: string];
type Refused = readonly [message: Pair, nextStep?: Pair];

export const ALREADY_CAREGIVER: Refused = [
  ['Esta persona ya cuida a la niña o el niño en el carnet.', 'This person is a caregiver of the child already.'],
  ['Si no le llegó su contraseña, reenvíasela.', 'If the password did not arrive, send it again.'],
];

export const ALREADY_INVITED: Refused = [
  ['Esta persona ya tiene una invitación sin responder.', 'This person has an invitation without an answer already.'],
  [
    'Pídele que entre a su carnet y la responda, o retírala.',
    'Ask this person to sign in and to answer it, or withdraw it.',
  ],
];

export const tooManyCaregivers = (most: number): Refused => [
  [`Ya hay ${most} personas cuidadoras, el máximo.`, `There are ${most} caregivers already, the most there can be.`],
  ['Retira a alguien antes de agregar a otra persona.', 'Revoke somebody before you add another person.'],
];

export const NO_ACCESS_LEFT: Refused = [['Esta persona ya no tiene acceso.', 'This person has no access any more.']];

export const OWN_LINK: Pair = [
  'Nadie se da a sí mismo acceso a un carnet. Pídelo a otra persona de Trabajo Social.',
  'People do not give themselves access to a carnet. Ask another social worker.',
];

export const INVITATION_CLOSED: Refused = [
  ['Esta invitación ya se respondió o se retiró.', 'This invitation was answered or withdrawn already.'],
  ['Si la necesitas otra vez, pídela a Trabajo Social.', 'If you need it again, ask the social workers.'],
];

/** Where what was sent is not what the account of a caregiver who was linked at once holds; the account's own is not said. */
export const KEPT: Pair = [
  'La persona ya tiene cuenta y en ella hay otro dato. No se cambió: corrígelo en su cuenta si hace falta.',
  'The person has an account, which holds something else here. It was not changed: correct the account if needed.',
];
