import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Coverage } from '../posts/pair.ts';
import type { PartItem, StepReport } from '../parts/part.store.ts';
import type { Tables } from '../tables.ts';

interface Touched {
  id: string;
  code: string;
  title: string;
  coverage: Coverage;
  placeCode: string | null;
  causeIds: string[];
  hasLost: boolean;
  isRequested: boolean;
  successionState: string | null;
  actingName: string | null;
  actingId: string | null;
}

/** Posts as the incident room shows them: every cause that touched each, and who acts. */
export async function postItems({ db }: Context<Tables>, postIds: readonly string[]): Promise<PartItem[]> {
  if (postIds.length === 0) return [];
  const { rows } = await sql<Touched>`
    select post.id, post.code, post.title, post.coverage, post.place_code, array_agg(distinct concern.cause_id::text) as cause_ids, last.state as succession_state, acting.name as acting_name, acting.id as acting_id,
      exists (select from holding join isolation on isolation.person_id = holding.person_id and isolation.is_isolated where holding.post_id = post.id and holding.until is null) as has_lost,
      exists (select from post_request where post_id = post.id and state = 'OPEN') as is_requested
    from post join post_concern concern on concern.post_id = post.id
    left join lateral (select state from succession where post_id = post.id order by began_at desc, id desc limit 1) last on true
    left join holding on holding.post_id = post.id and holding.seat = 'A' and holding.until is null left join person acting on acting.id = holding.person_id
    where post.id = any(${postIds}::uuid[]) group by post.id, last.state, acting.name, acting.id order by post.code`.execute(db);
  return rows.map(itemOf);
}

function itemOf({ id, code, title, placeCode, causeIds, actingId, ...facts }: Touched): PartItem {
  const [detail, detailEnglish] = wordsFor(facts);
  const count = (of: string, isSo: boolean) => ({ code: of, value: Number(isSo) });
  const { coverage, successionState, isRequested } = facts;
  return {
    step: 'POST_SUCCESSION', figures: [count('posts', true), count('promoted', successionState === 'ACTIVE' || successionState === 'OFFERED'), count('uncovered', coverage === 'UNCOVERED'), count('requests', isRequested)],
    kind: 'POST', id, causeIds, label: title, labelEnglish: `${code} ${title}`, detail, detailEnglish, state: stateOf(facts),
    ...(actingId && { personId: actingId }), ...(placeCode && { placeCode }),
  };
}

type Standing = Pick<Touched, 'coverage' | 'hasLost' | 'successionState' | 'actingName'>;

function stateOf({ hasLost, successionState }: Standing): PartItem['state'] {
  if (hasLost || successionState === 'ACTIVE') return 'ACTIVE';
  if (successionState === 'OFFERED') return 'OFFERED';
  return successionState === 'DECLINED' ? 'DONE' : 'UNDONE';
}

function wordsFor({ coverage, hasLost, successionState, actingName }: Standing): [string, string] {
  if (coverage === 'UNCOVERED') return ['A、B 角均不能到岗，等待指定新的 B 角', 'Neither A nor B can work; a new B is wanted'];
  if (successionState === 'ACTIVE') return [`B 角${actingName ?? ''}接任 A 角`, `${actingName ?? 'B'} was promoted from B to A`];
  if (successionState === 'OFFERED') return ['原 A 角可以到岗，等待决定是否交还', 'The former A can work again; handing back is offered'];
  if (hasLost) return ['B 角不能到岗，等待指定新的 B 角', 'B cannot work; a new B is wanted'];
  return successionState === 'DECLINED' ? ['不交还，现任 A 角留任', 'Not handed back; the present A stays'] : ['恢复原有安排', 'Back to the former arrangement'];
}

/** How far the succession is for each cause: done when every post it touched has somebody who can work. */
export async function successionReports({ db }: Context<Tables>, causes: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<{ causeId: string; isDone: boolean }>`
    select cause.id as cause_id, not exists (select from post_concern concern join post on post.id = concern.post_id where concern.cause_id = cause.id and post.coverage = 'UNCOVERED') as is_done
    from unnest(${causes}::uuid[]) as cause (id) order by cause.id`.execute(db);
  return rows.map(({ causeId, isDone }) => ({ causeId, step: 'POST_SUCCESSION', isDone, figures: [] }));
}
