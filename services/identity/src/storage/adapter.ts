import { sql } from 'kysely';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { Database } from './database.ts';

/** Where the OpenID provider keeps sessions, grants, codes and refresh tokens of one model; access tokens are signed and kept nowhere. */
export class PostgresAdapter implements Adapter {
  constructor(
    private readonly db: Database,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const row = {
      payload: JSON.stringify(payload),
      grantId: payload.grantId ?? null,
      accountId: payload.accountId ?? null,
      uid: payload.uid ?? null,
      userCode: payload.userCode ?? null,
      expiresAt: expiresIn ? sql<Date>`now() + make_interval(secs => ${expiresIn})` : null,
    };
    await this.db
      .insertInto('stored')
      .values({ model: this.model, id, consumedAt: null, ...row })
      .onConflict(conflict => conflict.columns(['model', 'id']).doUpdateSet(row))
      .execute();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.findBy('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy('uid', uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findBy('userCode', userCode);
  }

  /** Of two that present one code at the same moment the database lets one through. */
  async consume(id: string): Promise<void> {
    const { numUpdatedRows } = await this.db
      .updateTable('stored')
      .set({ consumedAt: sql<Date>`now()` })
      .where('model', '=', this.model)
      .where('id', '=', id)
      .where('consumedAt', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.db.deleteFrom('stored').where('model', '=', this.model).where('id', '=', id).execute();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.db.deleteFrom('stored').where('model', '=', this.model).where('grantId', '=', grantId).execute();
  }

  private async findBy(column: 'id' | 'uid' | 'userCode', value: string): Promise<AdapterPayload | undefined> {
    const row = await this.db
      .selectFrom('stored')
      .select(['payload', 'consumedAt'])
      .where('model', '=', this.model)
      .where(column, '=', value)
      .where(eb => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', sql<Date>`now()`)]))
      .executeTakeFirst();
    if (!row) return undefined;
    return row.consumedAt ? { ...row.payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) } : row.payload;
  }
}
