/** Refusals of the public reprint. Each names the next step and its place. */
import type { Text } from '../../core/i18n';

type RefusalText = readonly [message: Text, nextStep: Text];

export const reprintMessages = {
  incompleteEmail: [
    'Escribe un correo electrónico completo, como nombre@ejemplo.com.',
    'Write a whole email address, like name@example.com.',
  ],
  emailMismatch: [
    'Los dos correos no son iguales. Revísalos.',
    'The two email addresses are not the same. Check them.',
  ],
} as const satisfies Record<string, Text>;

export const reprintRefusals = {
  codeWrong: [
    ['El código de seguridad no coincide o ya venció.', 'The security code does not match, or has expired.'],
    [
      'Pide un código nuevo y escríbelo otra vez. También puedes escucharlo.',
      'Ask for a new code and type it again. You can also listen to it.',
    ],
  ],
  curpToCorrect: [
    [
      'La CURP tiene un problema y por ahora no se puede reimprimir la portada.',
      'The CURP has a problem, and for now the cover cannot be reprinted.',
    ],
    [
      'Compárala letra por letra con tu constancia de gob.mx/curp. Si está escrita igual, acude a RENAPO o al Registro Civil para corregirla, y después vuelve a intentarlo.',
      'Compare it letter by letter with your certificate from gob.mx/curp. If it is written the same, go to RENAPO or the civil registry to have it corrected, and then try again.',
    ],
  ],
  pairWrong: [
    ['El NSS no corresponde a la CURP.', 'The NSS does not belong to the CURP.'],
    [
      'Revisa los dos datos. El NSS es el de la persona asegurada, y va en su tarjeta o en imss.gob.mx. Si están bien, acude a tu Unidad de Medicina Familiar con una identificación.',
      'Check both. The NSS is that of the insured person; it is on the card or at imss.gob.mx. If both are right, go to your family medicine clinic with an identification.',
    ],
  ],
  noCoverage: [
    ['No hay derechos vigentes.', 'The rights are not in force.'],
    [
      'Acude a Afiliación y Vigencia de tu Unidad de Medicina Familiar para revisar tus derechos. Si hay un tratamiento en curso, habla hoy mismo con Trabajo Social de tu hospital.',
      'Go to Afiliación y Vigencia of your family medicine clinic to have your rights checked. If a treatment is going on, talk to the social workers of your hospital today.',
    ],
  ],
  noExtension: [
    [
      'Tu hija o hijo ya cumplió 16 años y no tiene prórroga por estudios o discapacidad.',
      'Your daughter or son is 16 or older and has no extension for studies or disability.',
    ],
    [
      'Pide la prórroga en Afiliación y Vigencia de tu Unidad de Medicina Familiar: por estudios, con la constancia de la escuela (hasta los 25 años); por enfermedad o discapacidad, con el dictamen médico. Trabajo Social te ayuda.',
      'Ask for the extension at Afiliación y Vigencia of your family medicine clinic: for studies, with the certificate of the school (up to 25 years); for illness or disability, with the medical opinion. The social workers help you.',
    ],
  ],
} as const satisfies Record<string, RefusalText>;
