/** Longer is not a login of ours; the limit keeps rubbish out of the table of attempts. */
export const LONGEST_LOGIN = 100;

/** A login as it is stored and compared: full-width letters of a Chinese keyboard, spaces around and capitals make no difference. */
export const normalLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase().slice(0, LONGEST_LOGIN);
