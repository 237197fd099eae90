import { DateTime, Day } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '../person.ts';
import { Place } from '../place.ts';
import type { ContactReason as Reason, Evidence, Origin, Ring } from './contact.ts';

export const ContactRing = { CLOSE: 'CLOSE', SECONDARY: 'SECONDARY' } as const;
export type ContactRing = keyof typeof ContactRing;
registerEnumType(ContactRing, {
  name: 'ContactRing',
  description: 'How near a contact is. 接触圈层',
  valuesConfig: { CLOSE: { description: 'Was with the case. 密接' }, SECONDARY: { description: 'Was with a close contact. 次密接' } },
});

export const ContactStatus = { ACTIVE: 'ACTIVE', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(ContactStatus, {
  name: 'ContactStatus',
  description: 'Whether a contact holds. 接触者状态',
  valuesConfig: { ACTIVE: { description: 'Is a contact.' }, WITHDRAWN: { description: 'Is none any more; the reason says why.' } },
});

export const ContactReason = {
  PRESENCE: 'PRESENCE', NAMED_BY_OFFICER: 'NAMED_BY_OFFICER', NO_LONGER_HOLDS: 'NO_LONGER_HOLDS', WITHDRAWN_BY_OFFICER: 'WITHDRAWN_BY_OFFICER', CASE_WITHDRAWN: 'CASE_WITHDRAWN',
} as const satisfies Record<Reason, Reason>;
registerEnumType(ContactReason, {
  name: 'ContactReason',
  description: 'Why somebody is a contact, or is none any more. 判定理由',
  valuesConfig: {
    PRESENCE: { description: 'Presence shows it; see the evidence.' },
    NAMED_BY_OFFICER: { description: 'An officer learnt it in the investigation; see the note.' },
    NO_LONGER_HOLDS: { description: 'The look-back changed, or a contact between them fell away.' },
    WITHDRAWN_BY_OFFICER: { description: 'An officer ruled it out; see the note.' },
    CASE_WITHDRAWN: { description: 'The case was withdrawn.' },
  },
});

export const ringName = (ring: Ring): ContactRing => (ring === 1 ? 'CLOSE' : 'SECONDARY');
export const ringNamed = (name: ContactRing): Ring => (name === 'CLOSE' ? 1 : 2);

@ObjectType({ description: 'One spot and day on which somebody became a contact. 接触证据' })
export class ContactEvidence {
  @Field(() => Place, { nullable: true })
  place!: Place;

  @Field(() => String, { nullable: true, description: 'Table, seat or row; null when nobody wrote one down.' })
  seat!: string | null;

  @Field(() => Day, { description: 'Campus day.' })
  day!: string;

  @Field(() => DateTime, { description: 'When both were first there that day.' })
  from!: Date;

  @Field(() => DateTime, { description: 'When both were last there that day.' })
  until!: Date;

  @Field(() => Int, { description: 'Minutes together that day; of a secondary contact, of that one stay.' })
  minutes!: number;

  @Field(() => Person, { nullable: true, description: 'The close contact in between; null for a close contact.' })
  through!: Person | null;
}

/** One person's standing towards one case; withdrawn and not deleted when it falls away. */
@Entity({ tableName: 'contact' })
@Directive('@key(fields: "id")')
@ObjectType({ description: "One person's standing towards one case. 接触者" })
export class Contact {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'uuid', nullable: true })
  collegeId!: string | null;

  @Property({ type: 'integer' })
  ring!: Ring;

  @Property({ type: 'string' })
  origin!: Origin;

  @Field(() => ContactStatus)
  @Property({ type: 'string' })
  status!: 'ACTIVE' | 'WITHDRAWN';

  @Field(() => ContactReason)
  @Property({ type: 'string' })
  reason!: Reason;

  @Field(() => DateTime, { nullable: true, description: 'When the exposure began; null when presence does not show it.' })
  @Property({ type: 'datetime', nullable: true })
  firstExposureAt!: Date | null;

  @Field(() => Int, { description: 'Minutes together on the strongest day; 0 when presence does not show it.' })
  @Property({ type: 'integer' })
  minutes!: number;

  @Property({ type: 'json' })
  evidence!: Evidence[];

  @Field(() => Int, { description: 'Spots and days in all; `evidence` holds the strongest eight.' })
  @Property({ type: 'integer' })
  evidenceCount!: number;

  @Field(() => String, { nullable: true, description: 'What the officer wrote.' })
  @Property({ type: 'string', nullable: true })
  note!: string | null;

  @Property({ type: 'string', nullable: true })
  decidedBy!: string | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  changedAt!: Date;
}
