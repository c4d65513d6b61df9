/** What is said to staff about the credentials of an account. */
type Pair = readonly [es: string, en: string];
type Refused = readonly [message: Pair, nextStep: Pair];

export const OWN_CREDENTIALS: Refused = [
  ['No puedes renovar tu propia contraseña desde aquí.', 'You cannot renew your own credentials here.'],
  ['Pídelo a otra persona administradora.', 'Ask another administrator.'],
];

/** Says that there is more, never what: a role, a child or a unit of others is not the reader's to know. */
export const OPENS_MORE: Refused = [
  [
    'Esta cuenta abre más que tu unidad médica, y desde aquí no se puede renovar su contraseña.',
    'This account opens more than your medical unit, and its password cannot be renewed from here.',
  ],
  ['Pídelo a la administración del servicio.', 'Ask the administrators of the service.'],
];

export const GAVE_THE_ROLE: Refused = [
  [
    'Tú diste el rol a esta cuenta, que además abre el carnet de una niña o un niño.',
    'You gave the role to this account, which opens the carnet of a child as well.',
  ],
  ['Pídelo a otra persona administradora.', 'Ask another administrator.'],
];

export const SECOND_ADMINISTRATOR: Refused = [
  [
    'Es la cuenta de una persona administradora: falta que lo pida también una segunda.',
    'This is the account of an administrator: a second one has to ask for it as well.',
  ],
  [
    'Pide a otra persona administradora que haga lo mismo en las próximas 24 horas.',
    'Ask another administrator to do the same within 24 hours.',
  ],
];
