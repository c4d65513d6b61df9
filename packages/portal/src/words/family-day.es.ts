/** The words of the page of one day at the hospital. */
import { ended } from './ended';

export const hospitalDay = {
  title: 'Día de hospital',
  none: 'Ese día no hay citas.',
  noneText: 'Si esperabas una, llama a tu hospital antes de salir de casa.',
  open: 'Ver todo el día',
  openOf: (day: string) => `Ver el día de hospital: ${day}`,
  arrive: (hour: string) => `Primera cita: ${hour}`,
  noTravel: 'Es a distancia: no tienes que ir al hospital.',
  stations: 'En este orden',
  bring: 'Qué llevar',
  fasting: 'Ayuno',
  fastingFood: (from: string, until: string) => `Sin comida desde ${from} hasta ${ended(until)}`,
  water: 'De beber, solo agua natural.',
  fastingDrink: (from: string) => `Sin agua ni otra bebida desde ${ended(from)}`,
  at: (day: string, hour: string) => `${day}, ${hour}`,
  dropped: 'Ya no es este día',
  cancelled: 'Se canceló',
  movedTo: (when: string) => `Cambió a ${when}`,
  supply: {
    AT_RISK: 'Una medicina de este día podría no llegar a tiempo. Llama antes de salir de casa.',
    UNAVAILABLE: 'No hay una medicina de este día. Llama antes de salir de casa.',
  },
  before: 'Antes:',
  now: 'Ahora:',
  why: 'Por qué:',
  empty: 'No quedó ninguna cita este día. No tienes que ir.',
  answer: 'Avisa a tu hospital',
  answers: { COMING: 'Voy', CANNOT_COME: 'No puedo ese día', ARRIVED: 'Ya llegamos' },
  answered: {
    COMING: 'Avisaron que van.',
    CANNOT_COME:
      'Avisaron que no pueden ese día. La cita sigue igual hasta que el hospital la cambie. Si es hoy o mañana, llama.',
    ARRIVED: 'Avisaron que ya llegaron.',
  },
  whyNot: '¿Quieres decir por qué?',
  sendCannot: 'Avisar que no puedo',
  done: 'Tu aviso se envió al hospital.',
  reply: 'Tu hospital contestó:',
  callUnit: 'Llamar al hospital',
};
