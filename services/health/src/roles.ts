const officer = [
  'health.round.read', 'health.round.open', 'health.round.close',
  'health.tube.read', 'health.tube.open', 'health.tube.fill', 'health.tube.seal', 'health.swab.read',
  'health.report.receive', 'health.message.read', 'health.message.survey',
  'health.result.read', 'health.result.match', 'health.result.dismiss',
  'health.state.read',
  'health.presence.record', 'health.presence.read', 'health.case.read', 'health.contact.read', 'health.contact.withdraw', 'health.contact.add',
  'health.room.read', 'health.room.disinfect', 'health.room.release', 'health.isolation.read', 'health.isolation.end', 'health.isolation.move', 'health.summary.read',
];
/** Sees who opened health facts in an emergency, ends it, and says whether it was one. */
const reviewer = ['health.emergency.read', 'health.emergency.review', 'health.emergency.end'];
/** Looks after people where they live and work, and may be the first to find one who needs help. */
const firstResponder = ['health.emergency.open', 'health.emergency.end'];

/** Who may do what in health. No other department reads a diagnosis, but in an emergency, for minutes and with a reason. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'health-admin': [...officer, ...reviewer],
  'personnel-admin': firstResponder,
  'logistics-admin': firstResponder,
  laboratory: ['health.report.receive', 'health.message.read'],
  gates: ['health.presence.record'],
  'command-admin': ['health.state.read', 'health.round.read', 'health.case.read', 'health.contact.read', 'health.isolation.read', 'health.room.read', 'health.summary.read', ...reviewer],
  /** Answers who asks what the university holds of them. */
  'privacy-admin': ['health.person.export'],
};
