import { SqlMigration } from '@campus/kit';

/** Finds the newest dispatch of somebody at once: `rooms_supplied` asks for it of every isolated room, and went through all dispatches for each. */
export class M0007DispatchesOfAPerson extends SqlMigration {
  sql = `create index dispatch_of_person on dispatch (person_id, ordered_at desc) where state not in ('CANCELLED', 'RETURNED')`;
}
