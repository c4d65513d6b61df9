/** The sentences about records that another person has changed, in Spanish and English. */
import type { Text } from '../../core/i18n';

export const recordMessages = {
  changedMeanwhile: ['Alguien más lo cambió mientras tanto.', 'Somebody else has changed it meanwhile.'],
  lookAgain: ['Revisa los cambios y vuelve a enviarlo.', 'Look at the changes and send it again.'],
} as const satisfies Record<string, Text>;
