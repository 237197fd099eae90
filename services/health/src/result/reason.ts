import type { Reason } from './outcome.ts';

const SENTENCES: Readonly<Record<Reason, string>> = {
  NOBODY_NAMED: 'The report names neither a person nor a tube. Ask the laboratory whose specimen it was, then match or dismiss it.',
  PERSON_UNKNOWN: 'No tube has this label and no person has this number or identity number. Match it by hand; it is tried again when new people arrive.',
  TWO_PEOPLE: 'The number and the identity number in the report belong to two people. Ask the laboratory, then match it by hand.',
  TUBE_OF_SOMEONE_ELSE: 'The tube with this label holds no swab of the person the report names. Ask the laboratory, then match it by hand.',
  TUBE_EMPTY: 'The tube with this label holds no swab. Find out who was swabbed, then match it by hand.',
  DISEASE_NOT_WATCHED: 'The campus does not watch this disease. The result is kept as received and changes no state.',
  ANALYTE_UNKNOWN: 'The policy does not know this laboratory code. The result is kept as received; add the code to the policy if it should count.',
  NOT_IN_ROUND: 'The round of this tube does not test for this. The result is kept as received and changes no state.',
  PRELIMINARY: 'The laboratory has not finished. The result counts when it is final.',
  WITHDRAWN: 'The laboratory withdrew this result. It changes no state.',
  NEWER_VERSION: 'A newer version of this result has come.',
  BORN_ON_DIFFERS: 'Matched by number, but the birth date in the report is another one. Check that it is the same person.',
  MATCHED_BY_OFFICER: 'An officer matched this result to the person.',
  DISMISSED_BY_OFFICER: 'An officer dismissed this result.',
};

/** What is so and what to do about it; an officer's own words follow. */
export function sentenceOf(reason: Reason, note: string | null): string {
  return note ? `${SENTENCES[reason]} ${note}` : SENTENCES[reason];
}
