import type { Reading } from '../report/report.ts';
import type { State } from './state.ts';

type Explained = { readonly state: State; readonly causeKind: 'RESULT' | 'TUBE' | null; readonly reading: Reading | null };

const PENDING: Readonly<Record<'RESULT' | 'TUBE', string>> = {
  TUBE: 'The pooled tube with this swab was read positive or inconclusive. Keep the person apart and swab them alone before the deadline.',
  RESULT: 'The last swab could not be read. Keep the person apart and swab them again before the deadline.',
};

/** Why a person is in a state and what follows, for the officer who reads it. */
export function explanationOf({ state, causeKind, reading }: Explained): string {
  switch (state) {
    case 'UNKNOWN':
      return 'No counted result has come for this person. Swab them in the next round.';
    case 'CLEAR':
      return causeKind === 'TUBE' ? 'The pooled tube with the last swab was read negative.' : 'The last swab, tested alone, was read negative.';
    case 'PENDING':
      return PENDING[causeKind ?? 'TUBE'];
    case 'POSITIVE':
      return reading === 'POSITIVE' ? 'A swab of this person, tested alone, was read positive. Keep them isolated.' : 'A swab of this person was read positive and recovery is not proven yet.';
  }
}
