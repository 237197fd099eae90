const participant = ['command.board.read', 'command.reading.report', 'command.incident.read', 'command.plan.read', 'command.policy.read', 'command.step.complete', 'command.step.assign'];
const centre = [...participant, 'command.item.read', 'command.target.amend', 'command.policy.publish', 'command.plan.amend', 'command.incident.decide'];

/** Every department sees the board, follows an incident, carries out its own steps and answers for its own figures; the centre judges and decides. Who is a case or a contact is told to the centre and to health alone. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'command-admin': centre,
  'personnel-admin': participant,
  'health-admin': [...participant, 'command.item.read'],
  'logistics-admin': participant,
  'teaching-admin': participant,
  'employment-admin': participant,
  /** Answers who asks what the university holds of them. */
  'privacy-admin': ['command.person.export'],
};
