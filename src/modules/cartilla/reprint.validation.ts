/** Checks of the public reprint form. */
import type { Problems } from '../../core/validation';
import { isEmailAddress } from '../identity';
import { validateNss, nssMessages } from '../patient';
import type { ReprintCartillaInput } from './reprint.inputs';
import { reprintMessages } from './reprint.messages';

/** Adds the problems of the NSS and of the two email addresses. */
export function validateForm(problems: Problems, input: ReprintCartillaInput): void {
  const nss = validateNss(input.nss);
  if (!nss.ok) problems.add('nss', nss.reason, nssMessages[nss.reason]);
  if (!isEmailAddress(input.email.trim())) problems.add('email', 'EMAIL', reprintMessages.incompleteEmail);
  if (input.email.trim().toLowerCase() !== input.emailConfirmation.trim().toLowerCase())
    problems.add('emailConfirmation', 'EMAIL_MISMATCH', reprintMessages.emailMismatch);
}
