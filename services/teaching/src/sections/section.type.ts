import { connection, DateTime, resultOf } from '@campus/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Person } from '../graph.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One group that hears a course together in one term. 教学班' })
export class Section {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Unique, such as GE10-01. 教学班编号' })
  code!: string;

  @Field(() => String, { description: 'Such as 2026-autumn. 学期' })
  term!: string;

  @Field(() => String, { description: 'Where its sessions meet online; the same link for all of them. 会议链接' })
  meetingUrl!: string;

  courseId!: string;
  /** Of a section that was looked up; one that has just been written asks for its course. */
  courseCode?: string;
  courseName?: string;
  teacherId!: string | null;
  classIds!: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Somebody learns in a section. 选课' })
export class Enrolment {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  enrolledAt!: Date;

  personId!: string;
  sectionId!: string;

  @Field(() => Person, { description: 'Who learns. 学生' })
  get person(): Person {
    return Object.assign(new Person(), { id: this.personId });
  }
}

@ObjectType({ description: 'One page of sections. 教学班列表' })
export class SectionConnection extends connection('Section', () => Section) {}

@InputType({ description: 'Which sections; conditions that are left out or null do not count. 筛选' })
export class SectionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name of the course.' }) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those in which somebody has an online place now.' }) hasOnlinePlaces?: boolean | null;
}

@InputType({ description: 'A section that is not taught yet. 新教学班' })
export class OpenSectionInput {
  @Field(() => ID, { description: 'What is taught.' }) courseId!: string;
  @Field(() => String, { description: 'Unique, 1 to 40 letters, digits, dots and hyphens.' }) code!: string;
  @Field(() => String, { description: 'Such as 2026-autumn.' }) term!: string;
  @Field(() => String, { description: 'Staff number of the teacher.' }) teacherNumber!: string;
  @Field(() => [ID], { description: 'Ids of the classes that hear it; their students are enrolled at once.' }) classIds!: string[];
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The section can have sessions now. 已开班' })
export class OpenSectionSuccess {
  @Field(() => Section) section!: Section;
}

@InputType({ description: 'Students who join a section. 选课名单' })
export class EnrolInput {
  @Field(() => ID, { description: 'Which section.' }) sectionId!: string;
  @Field(() => [String], { description: 'Student numbers, 1 to 200.' }) personNumbers!: string[];
}

@ObjectType({ description: 'They are enrolled, whoever was already among them. 已选课' })
export class EnrolSuccess {
  @Field(() => Section) section!: Section;
  @Field(() => Int, { description: 'How many were not enrolled before.' }) addedCount!: number;
}

@InputType({ description: 'Another meeting room for a section. 更换会议链接' })
export class SetMeetingLinkInput {
  @Field(() => ID, { description: 'Which section.' }) sectionId!: string;
  @Field(() => String, { description: 'An https address without a name or password in it.' }) url!: string;
}

@ObjectType({ description: 'All its sessions meet there now. 已更换' })
export class SetMeetingLinkSuccess {
  @Field(() => Section) section!: Section;
}

export const OpenSectionResult = resultOf('OpenSectionResult', OpenSectionSuccess);
export const EnrolResult = resultOf('EnrolResult', EnrolSuccess);
export const SetMeetingLinkResult = resultOf('SetMeetingLinkResult', SetMeetingLinkSuccess);
