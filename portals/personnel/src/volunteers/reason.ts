/** What a team is called for; an officer's own words have one language. */
export const reasonOf = ({ reason, reasonEnglish }: { reason: string; reasonEnglish?: string | null }, locale: string): string => (locale === 'en' && reasonEnglish ? reasonEnglish : reason);
