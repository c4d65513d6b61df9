/**
 * How the text of an input field is normalised before any rule sees it (graphql/text-inputs.ts). A field without a decorator
 * holds one line of text.
 */
import { Extensions } from 'type-graphql';

/** ONE_LINE and LINES as in packages/domain/src/text.ts; EXACT leaves the text as it was sent; the others know a spelling. */
export type TextRule = 'ONE_LINE' | 'LINES' | 'EXACT' | 'CLUES' | 'ICD10' | 'PHONE';

const rule = (text: TextRule): PropertyDecorator => Extensions({ text });

/** Text of several lines. */
export const MultilineText = (): PropertyDecorator => rule('LINES');
/** Text in which every character counts, such as a password that a person chose. */
export const ExactText = (): PropertyDecorator => rule('EXACT');
/** The CLUES of a medical unit, in whatever case. */
export const CluesText = (): PropertyDecorator => rule('CLUES');
/** A CIE-10 code: C91.0 and c910 are C910. */
export const Icd10Text = (): PropertyDecorator => rule('ICD10');
/** A telephone number, which must fit its column. */
export const PhoneText = (): PropertyDecorator => rule('PHONE');
