import type { GraphQLError, ValidationRule } from 'graphql';
import { both, problem } from '../errors.ts';

/** Signs that are no text: controls (but tab and line ends), halves of characters, and those that turn what follows round, so that a name reads as another. */
const STRANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** The first sign of a text, or of any text inside a value, that no text may hold; as `U+202E`, or null. */
export function strangeSignIn(value: unknown): string | null {
  if (typeof value === 'string') {
    const found = STRANGE.exec(value)?.[0].codePointAt(0);
    return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const found = strangeSignIn(inner);
    if (found) return found;
  }
  return null;
}

export const strangeText = (sign: string, code: 'DOCUMENT_INVALID' | 'VARIABLES_INVALID'): GraphQLError =>
  problem(code, both(`文字里有看不见的控制字符（${sign}）。请删去后再提交。`, `A text holds a control character that cannot be seen (${sign}). Take it out and send it again.`));

/** Texts in a document are held to what those in variables are. */
export const textRule: ValidationRule = context => ({
  StringValue({ value }) {
    const sign = strangeSignIn(value);
    if (sign) context.reportError(strangeText(sign, 'DOCUMENT_INVALID'));
  },
});
