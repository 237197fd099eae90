/** One reading of an indicator, as the command centre keeps it. */
export type Reading = { readonly code: string; readonly value: number | null; readonly numerator?: number; readonly denominator?: number; readonly at: Date; readonly proofPath: string | null };
