const readPlaces = ['logistics.place.read', 'logistics.closure.read'];
const amend = ['register', 'confirm', 'move', 'rename', 'resize', 'close', 'reopen'].map(verb => `logistics.place.${verb}`);
const readAll = ['logistics.disinfection.read', 'logistics.stock.read', 'logistics.dispatch.read', 'logistics.summary.read'];
const work = [
  'logistics.disinfection.start', 'logistics.disinfection.finish', 'logistics.disinfection.check',
  'logistics.store.open', 'logistics.goods.receive', 'logistics.stock.count',
  'logistics.dispatch.make', 'logistics.dispatch.send', 'logistics.dispatch.deliver', 'logistics.dispatch.recall',
];

/** Every department's officers find their way on campus and see what is closed; only logistics says what stands where and moves anything. */
export const roles: Record<string, string[]> = {
  'logistics-admin': [...readPlaces, ...amend, ...readAll, ...work],
  'personnel-admin': readPlaces,
  'health-admin': readPlaces,
  'teaching-admin': readPlaces,
  'employment-admin': readPlaces,
  'command-admin': [...readPlaces, ...readAll],
  registrar: readPlaces,
  gates: readPlaces,
  laboratory: [],
  /** Answers who asks what the university holds of them. */
  'privacy-admin': ['logistics.person.export'],
};
