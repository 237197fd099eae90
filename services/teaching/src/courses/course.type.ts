import { connection, resultOf } from '@campus/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something that is taught, whoever teaches it and when. 课程' })
export class Course {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Unique, such as GE10. 课程代码' })
  code!: string;

  @Field(() => String, { description: '1 to 100 characters. 课程名称' })
  name!: string;
}

@ObjectType({ description: 'One page of courses. 课程列表' })
export class CourseConnection extends connection('Course', () => Course) {}

@InputType({ description: 'A course that is not taught yet. 新课程' })
export class OpenCourseInput {
  @Field(() => String, { description: 'Unique, 1 to 40 letters, digits, dots and hyphens.' }) code!: string;
  @Field(() => String, { description: '1 to 100 characters; blanks at its ends do not count.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The course can have sections now. 已开设' })
export class OpenCourseSuccess {
  @Field(() => Course) course!: Course;
}

export const OpenCourseResult = resultOf('OpenCourseResult', OpenCourseSuccess);
