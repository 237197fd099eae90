import { bytesOf, Can, isId, missing, refused, uuid7, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { RosterImport } from './import.entity.ts';
import { refuseCancel, refuseConfirm } from './import.ts';
import {
  CancelRosterImportInput, CancelRosterImportResult, CancelRosterImportSuccess, ConfirmRosterImportInput, ConfirmRosterImportResult, ConfirmRosterImportSuccess,
  ImportRosterInput, ImportRosterResult, ImportRosterSuccess, RosterImportMode,
} from './import.types.ts';

/** 50,000 rows of thirty columns take about 6 MB as .xlsx and 12 MB as .csv. */
const LARGEST_FILE = 16 * 1024 * 1024;

const WHOLE_CAMPUS_ONLY = {
  code: 'WHOLE_CAMPUS_ONLY',
  message: '花名册涉及全校人员，只有全校范围的账号可以导入。请交由人事处或教务处办理。',
};

@Resolver()
export class RosterImportCommands {
  @Mutation(() => ImportRosterResult, {
    description: 'Takes a roster and answers at once; reading goes on by itself (rosterImportProgressed). Refused when the file is empty or too large, or for an asker who sees some colleges only.',
  })
  @Can('personnel.roster.import')
  async importRoster(@Arg('input', () => ImportRosterInput) { file, mode }: ImportRosterInput, @Ctx() context: Context<Tables>) {
    const { actor, em } = context;
    if (actor.scope !== 'ALL') return refused(WHOLE_CAMPUS_ONLY);
    const bytes = bytesOf(file, LARGEST_FILE);
    if (!Buffer.isBuffer(bytes)) return refused(bytes);

    const isConfirmed = mode === RosterImportMode.MERGE;
    const started = { id: uuid7(), fileName: file.name.slice(0, 200), isDryRun: !isConfirmed, isConfirmed, startedAt: context.now(), startedById: actor.id, startedBy: actor.name };
    const rosterImport = Object.assign(new RosterImport(), started);
    await em.persist(rosterImport).flush();
    await context.db.insertInto('rosterFile').values({ importId: rosterImport.id, bytes }).execute();
    await context.audit({ action: 'roster.received', entity: 'RosterImport', entityId: rosterImport.id, detail: { fileName: rosterImport.fileName, mode } });
    await context.emit('roster.import.requested', { id: rosterImport.id });
    return Object.assign(new ImportRosterSuccess(), { rosterImport });
  }

  @Mutation(() => ConfirmRosterImportResult, { description: 'Writes the right rows of a report that is ready. Refused before it is ready, and when it is over.' })
  @Can('personnel.roster.import')
  async confirmRosterImport(@Arg('input', () => ConfirmRosterImportInput) { id }: ConfirmRosterImportInput, @Ctx() context: Context<Tables>) {
    const rosterImport = await lockImport(context, id);
    if (!rosterImport) return refused(missing('roster import', id, ['input', 'id']));
    const refusal = refuseConfirm(rosterImport);
    if (refusal) return refused(refusal);

    Object.assign(rosterImport, { status: 'MERGING', isConfirmed: true, isDryRun: false });
    await context.audit({ action: 'roster.confirmed', entity: 'RosterImport', entityId: id });
    await context.emit('roster.import.requested', { id });
    await context.emit('roster.import.progressed', { id });
    return Object.assign(new ConfirmRosterImportSuccess(), { rosterImport });
  }

  @Mutation(() => CancelRosterImportResult, { description: 'Gives an import up before anything is written. Refused once writing began.' })
  @Can('personnel.roster.import')
  async cancelRosterImport(@Arg('input', () => CancelRosterImportInput) { id }: CancelRosterImportInput, @Ctx() context: Context<Tables>) {
    const rosterImport = await lockImport(context, id);
    if (!rosterImport) return refused(missing('roster import', id, ['input', 'id']));
    const refusal = refuseCancel(rosterImport);
    if (refusal) return refused(refusal);

    Object.assign(rosterImport, { status: 'CANCELLED', finishedAt: context.now() });
    await context.db.deleteFrom('rosterFile').where('importId', '=', id).execute();
    await context.db.deleteFrom('rosterRow').where('importId', '=', id).where('isWrong', '=', false).execute();
    await context.audit({ action: 'roster.cancelled', entity: 'RosterImport', entityId: id });
    await context.emit('roster.import.progressed', { id });
    return Object.assign(new CancelRosterImportSuccess(), { rosterImport });
  }
}

/** The import, held until this transaction ends: the job waits with its next step, or this waits for the step under way. */
async function lockImport({ em, db }: Context<Tables>, id: string): Promise<RosterImport | null> {
  if (!isId(id)) return null;
  await db.selectFrom('rosterImport').select('id').where('id', '=', id).forUpdate().execute();
  return em.findOne(RosterImport, id);
}
