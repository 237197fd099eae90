import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum OrgUnitKind {
  UNIVERSITY = 'UNIVERSITY',
  COLLEGE = 'COLLEGE',
  DEPARTMENT = 'DEPARTMENT',
  MAJOR = 'MAJOR',
  CLASS = 'CLASS',
}

registerEnumType(OrgUnitKind, {
  name: 'OrgUnitKind',
  description: 'Level of a unit. 单位层级',
  valuesConfig: {
    UNIVERSITY: { description: 'The university itself, above all others. 学校' },
    COLLEGE: { description: 'Has students; a scope of administrators. 学院' },
    DEPARTMENT: { description: 'Has staff only, or a section of such a unit. 部门' },
    MAJOR: { description: 'Programme of a college. 专业' },
    CLASS: { description: 'Administrative class. 班级' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A unit of the university, from the university itself down to an administrative class. 组织单位' })
export class OrgUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Unique and stable; made from the path when the roster gives none.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OrgUnitKind)
  kind!: OrgUnitKind;

  @Field(() => String, { description: 'Names from the college down, such as "信息学院 / 软件工程 / 软工 2301". 名称路径' })
  path!: string;

  /** Not a field: references are objects in the graph. */
  parentId!: string | null;
}
