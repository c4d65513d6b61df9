/** The words of the page of questions to the team. */
import { ended } from './ended';

export const questions = {
  title: 'Pregunta a tu equipo',
  link: 'Preguntar a tu equipo',
  linkText: 'Lo que no es urgente',
  intro: 'Para lo que no es urgente. Si algo te preocupa hoy, no escribas aquí: llama.',
  alarm: 'Ver los signos de alarma',
  alarmNow: 'Lo que escribiste puede ser urgente. No esperes la respuesta: mira los signos de alarma y llama.',
  ask: 'Tu pregunta',
  goOn: 'Agregar algo más',
  send: 'Enviar',
  sent: 'Tu mensaje se envió.',
  replied: 'Tu respuesta se envió. A la familia le llega un aviso.',
  expectedBy: (when: string) =>
    `Tu equipo debe contestar a más tardar el ${ended(when)} Si no contesta, llama a tu hospital.`,
  answered: 'Contestada',
  you: 'Tú',
  answer: 'Tu respuesta',
  expectedAtDesk: (when: string) => `Espera respuesta hasta el ${when}`,
  noneAtDesk: 'La familia no ha preguntado nada.',
  none: 'Todavía no has preguntado nada.',
};
