/** The words of sharing the emergency sheet, and of the page that an outsider reads. */
import { ended } from './ended';

export const share = {
  title: 'Compartir la hoja de urgencias',
  linkText: 'Con otro hospital, por un tiempo',
  intro:
    'Haz un enlace para quien atiende a tu niña o niño en otro lugar. Solo enseña la hoja de urgencias, como está hoy. Se termina por sí mismo.',
  make: {
    title: 'Hacer un enlace',
    label: 'Para quién es',
    labelHint: 'Para que lo reconozcas. Va dentro del enlace: no escribas la enfermedad.',
    until: 'Cuánto tiempo sirve',
    times: 'Cuántas veces se puede abrir',
    hours: { '24': 'Un día', '72': '3 días', '168': 'Una semana', '720': '30 días' },
    views: { '1': 'Una vez', '5': '5 veces', '20': '20 veces' },
    submit: 'Hacer el enlace',
  },
  made: {
    title: 'El enlace está listo',
    once: 'Cópialo o imprímelo ahora: no se vuelve a mostrar.',
    qr: 'Código QR del enlace',
    passcode: 'Clave',
    apart: 'Anota la clave: no sale en el papel. Dila aparte, por teléfono o en persona. Sin ella no se abre.',
    copy: 'Copiar el enlace',
    copied: 'El enlace se copió.',
    notCopied: 'No se pudo copiar. Mantén el dedo sobre el enlace y elige copiar.',
    print: 'Imprimir',
    close: 'Ya lo tengo',
  },
  list: {
    title: 'Tus enlaces',
    none: 'Todavía no hay enlaces.',
    made: (day: string) => `Hecho el ${day}`,
    until: (when: string) => `Sirve hasta el ${ended(when)}`,
    left: (views: number) => (views === 1 ? 'Se puede abrir una vez más' : `Se puede abrir ${views} veces más`),
    opened: (who: string, when: string) => `${who} la abrió el ${when}`,
    wrong: (who: string, when: string) => `${who} puso mal la clave el ${when}`,
    note: (who: string, when: string) => `${who} escribió el ${when}:`,
    end: 'Terminar el enlace',
    ended: 'El enlace ya no sirve.',
    status: {
      ACTIVE: 'Abierto',
      EXPIRED: 'Se terminó el tiempo',
      USED_UP: 'Ya se abrió todas las veces',
      LOCKED: 'Cerrado: pusieron mal la clave 5 veces',
      REVOKED: 'Terminado',
    },
  },
  reader: {
    title: 'Hoja de urgencias compartida',
    intro: 'La familia de una niña o un niño con cáncer te comparte su hoja de urgencias.',
    none: 'Esta dirección no trae un enlace completo. Pide el enlace otra vez.',
    name: 'Tu nombre y tu hospital',
    nameHint: 'La familia lo ve.',
    passcode: 'Clave',
    passcodeHint: 'Te la da la familia.',
    open: 'Abrir la hoja',
    wrong: (left: number) =>
      left === 0
        ? 'La clave no es correcta. El enlace se cerró.'
        : left === 1
          ? 'La clave no es correcta. Queda un intento.'
          : `La clave no es correcta. Quedan ${left} intentos.`,
    gone: 'Este enlace ya no sirve. Pide uno nuevo a la familia.',
    broken: 'El enlace no se puede leer. Pide uno nuevo a la familia.',
    offline: 'No hay internet. Inténtalo otra vez.',
    pdf: 'Guardar como PDF',
    print: 'Imprimir la hoja',
    note: {
      title: 'Dejar una nota a su equipo',
      text: 'Qué le hicieron, qué le dieron y a qué hora',
      submit: 'Enviar la nota',
      sent: 'La nota se envió a su hospital.',
      many: 'Ya no se pueden dejar más notas. Llama a su hospital.',
    },
  },
};
