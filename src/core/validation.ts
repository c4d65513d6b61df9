/** Collects all problems of an input, so that they can be corrected together. */
import { holdsAddress, isBrokenText } from '../../packages/domain/src/text';
import type { Problem } from './faults';
import { coreMessages } from './core.messages';
import { say, type Reader, type Text } from './i18n';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1000;

export class Problems {
  readonly list: Problem[] = [];

  constructor(private readonly ctx: Reader) {}

  add(path: string, code: string, text: Text): this {
    this.list.push({ path, code, message: say(this.ctx, text) });
    return this;
  }

  /** Text that must not be empty once trimmed, must fit its column and must hold no control characters. */
  text(
    path: string,
    value: string | null | undefined,
    { required = false, max = 200 }: { required?: boolean; max?: number } = {},
  ): this {
    const trimmed = value?.trim() ?? '';
    if (required && trimmed === '') this.add(path, 'REQUIRED', coreMessages.required);
    else if (trimmed.length > max) this.add(path, 'TOO_LONG', coreMessages.tooLong(max));
    else if (isBrokenText(trimmed)) this.add(path, 'CHARACTERS', coreMessages.characters);
    return this;
  }

  /** The reason of a correction: 1,000 characters at most, and at least 5 once trimmed. */
  reason(path: string, value: string): this {
    const { list } = this.text(path, value, { required: true, max: LONGEST_REASON });
    const isShort = value.trim().length < SHORTEST_REASON && !list.some((problem) => problem.path === path);
    return isShort ? this.add(path, 'TOO_SHORT', coreMessages.reasonTooShort) : this;
  }

  /** A part of a person's name: no address may stand in it, because letters greet people by name. */
  name(path: string, value: string | null | undefined, { required = false }: { required?: boolean } = {}): this {
    if (holdsAddress(value ?? '')) return this.add(path, 'NOT_A_NAME', coreMessages.notAName);
    return this.text(path, value, { required, max: 100 });
  }

  get any(): boolean {
    return this.list.length > 0;
  }
}

/** The problems of a correction that do not depend on the record: its reason, nulls of `required` fields, and an empty `set`. */
export function validateCorrection<S extends object>(
  ctx: Reader,
  { reason, set }: { reason: string; set: S },
  required: readonly (keyof S & string)[],
): Problems {
  const problems = new Problems(ctx).reason('reason', reason);
  for (const field of required)
    if (set[field] === null) problems.add(`set.${field}`, 'REQUIRED', coreMessages.required);
  if (Object.values(set).every((value) => value === undefined))
    problems.add('set', 'NOTHING_CHANGED', coreMessages.nothingChanged);
  return problems;
}
