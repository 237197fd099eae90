/** 1: close contact (密接); 2: secondary contact (次密接). */
export type Ring = 1 | 2;
export type Origin = 'TRACED' | 'NAMED';
export type ContactReason = 'PRESENCE' | 'NAMED_BY_OFFICER' | 'NO_LONGER_HOLDS' | 'WITHDRAWN_BY_OFFICER' | 'CASE_WITHDRAWN';

/** One spot and day that made the contact; `through` is the close contact in between, for the second ring. */
export type Evidence = {
  readonly code: string;
  readonly seat: string | null;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  readonly through: string | null;
};

/** What tracing found of a person. */
export type Traced = {
  readonly personId: string;
  readonly collegeId: string | null;
  readonly ring: Ring;
  readonly firstExposureAt: Date;
  /** Of the strongest day. */
  readonly minutes: number;
  readonly evidence: readonly Evidence[];
  readonly evidenceCount: number;
};

/** What is kept of a contact, as far as the rule cares. */
export type Kept = {
  readonly personId: string;
  readonly ring: Ring;
  readonly origin: Origin;
  readonly status: 'ACTIVE' | 'WITHDRAWN';
  readonly reason: ContactReason;
  readonly firstExposureAt: Date | null;
  readonly minutes: number;
  readonly evidence: readonly Evidence[];
  readonly evidenceCount: number;
};

export type Decision = Pick<Kept, 'status' | 'reason' | 'ring' | 'firstExposureAt' | 'minutes' | 'evidence' | 'evidenceCount'>;

const shown = (facts: Decision) =>
  JSON.stringify([facts.status, facts.reason, facts.ring, facts.firstExposureAt, facts.minutes, facts.evidenceCount, facts.evidence.map(({ code, seat, day, from, until, minutes, through }) => [code, seat, day, from, until, minutes, through])]);

const nearer = (a: Ring, b: Ring): Ring => (a < b ? a : b);

/**
 * What a contact becomes after a trace; null when nothing changes. An officer's word stands: whom an officer withdrew stays withdrawn, whom an
 * officer named stays a contact, in the nearer ring. Whoever tracing no longer finds is withdrawn and comes back when found again.
 */
export function decide(kept: Kept | null, found: Traced | null): Decision | null {
  if (kept?.reason === 'WITHDRAWN_BY_OFFICER') return null;
  const next = found ? held(kept, found) : lost(kept);
  return next && (!kept || shown(kept) !== shown(next)) ? next : null;
}

function held(kept: Kept | null, { ring, firstExposureAt, minutes, evidence, evidenceCount }: Traced): Decision {
  const isNamed = kept?.reason === 'NAMED_BY_OFFICER';
  return { status: 'ACTIVE', reason: isNamed ? 'NAMED_BY_OFFICER' : 'PRESENCE', ring: isNamed ? nearer(kept.ring, ring) : ring, firstExposureAt, minutes, evidence, evidenceCount };
}

function lost(kept: Kept | null): Decision | null {
  if (!kept || kept.status === 'WITHDRAWN' || kept.origin === 'NAMED') return null;
  return { ...kept, status: 'WITHDRAWN', reason: 'NO_LONGER_HOLDS' };
}
