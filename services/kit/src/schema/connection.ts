import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';

/** How much of a list to answer and from where (Relay). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 200.' })
  first: number = 50;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before; null for the first page.' })
  after?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list (Relay). 分页信息' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when the page was asked with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Null when the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; null when the page is empty.' })
  endCursor!: string | null;
}

/** One page of rows, as `page()` answers it. */
export interface Page<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/**
 * The base class of a connection: `@ObjectType() class TubeConnection extends connection('Tube', () => Tube) {}`.
 * @param name of the node type, from which the edge takes its own.
 */
export function connection<T extends object>(name: string, node: () => new () => T) {
  @ObjectType(`${name}Edge`, { description: 'One row of a page with its cursor (Relay). 分页边' })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: T;
  }

  @ObjectType()
  abstract class Connection {
    @Field(() => [node()])
    nodes!: T[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: 'How many there are in all; costs a count, made only when asked for.' })
    totalCount!: number | null;
  }
  return Connection;
}
