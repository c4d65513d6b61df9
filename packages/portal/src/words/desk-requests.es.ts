/** The words of the desk's page of requests about personal data. */
export const requestsEs = {
  title: 'Solicitudes sobre datos personales',
  intro: 'Primero, las que vencen antes. La familia lee tu respuesta y recibe un aviso.',
  none: 'No hay solicitudes.',
  due: (day: string) => `Vence el ${day}`,
  submitted: (name: string, day: string) => `La hizo ${name} el ${day}`,
  answered: 'Respuesta',
  open: 'Contestar',
  openFor: (child: string) => `Solicitud de ${child}`,
  step: 'Qué se decide',
  choose: 'Elige',
  steps: {
    GRANTED: 'Aceptarla: se cumple en 15 días hábiles',
    EXTENDED: 'Pedir 10 días hábiles más, una sola vez',
    DENIED: 'Negarla',
    CARRIED_OUT: 'Ya se cumplió',
  },
  answer: 'Respuesta para la familia',
  hint: 'Si se niega: qué regla lo pide y dónde puede quejarse.',
  submit: 'Enviar la respuesta',
  done: 'La respuesta se envió.',
};
