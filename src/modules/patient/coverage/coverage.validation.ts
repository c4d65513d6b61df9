/** The check of a coverage. */
import type { Reader } from '../../../core/i18n';
import { Problems } from '../../../core/validation';
import { patientMessages } from '../patient.messages';
import type { SetCoverageInput } from './coverage.inputs';
import { ExtensionKind } from './coverage.types';

/** The problems of a coverage: an extension for studies has a last day, and a last day has a kind of extension. */
export function validateCoverage(ctx: Reader, { extensionKind, extensionValidUntil }: SetCoverageInput): Problems {
  const problems = new Problems(ctx);
  if (extensionKind === ExtensionKind.STUDY && !extensionValidUntil)
    problems.add('extensionValidUntil', 'REQUIRED', patientMessages.studyNeedsLastDay);
  if (!extensionKind && extensionValidUntil)
    problems.add('extensionKind', 'REQUIRED', patientMessages.extensionKindRequired);
  return problems;
}
