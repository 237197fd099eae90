import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Args, Ctx, Directive, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { align, batch, Can, connection, department, missing, on, page, PageArgs, refused, resultOf, scopedTable, SqlMigration, uuid7, type Context } from '../index.ts';

/** A small department of nobody's, on which the kit is tried: books that belong to colleges. */
export interface Tables {
  book: { id: string; title: string; copies: number; collegeId: string; updatedAt: Date };
  loan: { bookId: string };
}

@Entity({ tableName: 'book' })
@Directive('@key(fields: "id")')
@ObjectType()
export class Book {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'string' })
  title!: string;

  @Field(() => Int)
  @Can('library.stock.read')
  @Property({ type: 'integer' })
  copies!: number;

  @Property({ type: 'uuid' })
  collegeId!: string;
}

@ObjectType()
class BookConnection extends connection('Book', () => Book) {}

@InputType()
class BuyBookInput {
  @Field(() => String) title!: string;
  @Field(() => Int) copies!: number;
  @Field(() => ID) collegeId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@ObjectType()
class BuyBookSuccess {
  @Field(() => Book) book!: Book;
}
const BuyBookResult = resultOf('BuyBookResult', BuyBookSuccess);

const bookById = batch<string, Tables['book'], Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('book').selectAll().where('id', 'in', ids).execute(), row => row.id),
);

@Resolver(() => Book)
class BookResolver {
  @Query(() => BookConnection)
  @Can('library.book.read')
  books(@Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('book').select(['book.id', 'book.title', 'book.copies']);
    return page(args, info, { db, query, order: [{ column: 'book.updatedAt', direction: 'desc' }, { column: 'book.id', direction: 'asc' }] });
  }

  @Query(() => Int)
  @Can('library.book.read')
  broken(): number {
    throw new Error('a secret of the inside');
  }

  @Mutation(() => BuyBookResult)
  @Can('library.book.buy')
  async buyBook(@Arg('input', () => BuyBookInput) { title, copies, collegeId }: BuyBookInput, @Ctx() context: Context<Tables>) {
    const book = context.em.create(Book, { id: uuid7(), title, copies, collegeId } as Book);
    await context.em.persist(book).flush();
    if (copies < 1) return refused(missing('copy', title));
    await context.audit({ action: 'book.bought', entity: 'Book', entityId: book.id, detail: { title } });
    await context.emit('book.bought', { id: book.id, title });
    return Object.assign(new BuyBookSuccess(), { book });
  }

  @Subscription(() => Book, { subscribe: ({ context }: { context: Context<Tables> }) => context.live('book.bought') })
  @Can('library.book.read')
  bookBought(@Root() { id }: { id: string }, @Ctx() context: Context<Tables>) {
    return context.load(bookById, id);
  }
}

class M0001Books extends SqlMigration {
  sql = `
    create table book (id uuid primary key, title text not null, copies int not null, college_id uuid not null, updated_at timestamptz not null default clock_timestamp());
    create table loan (book_id uuid primary key);
    ${scopedTable('library', 'book')}`;
}

export const library = department({
  name: 'library',
  features: [{ resolvers: [BookResolver], entities: [Book], references: { Book: ({ id }: { id: string }, context: Context<Tables>) => context.load(bookById, id) } }],
  roles: { librarian: ['library.book.read', 'library.book.buy', 'library.stock.read'], reader: ['library.book.read'] },
  migrations: [M0001Books],
  announces: ['book.bought'],
  consumers: [
    on<{ id: string }, Tables>('book.bought', 'note-loan', async ({ id }, { db }) => {
      await db.insertInto('loan').values({ bookId: id }).execute();
    }),
  ],
});
