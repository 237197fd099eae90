import { nameInCode } from './column-names.ts';
import { quickly, ScopedQuery, type Column, type Prepared } from './scoped-query.ts';

/** A scoped statement whose columns are called as in code, so that its rows need no renaming. */
export class ReadQuery extends ScopedQuery {
  protected override preamble(): Prepared {
    return quickly(this.scope);
  }

  override handleRowDescription(message: { fields: Column[] }): void {
    for (const field of message.fields) field.name = nameInCode(field.name);
    super.handleRowDescription(message);
  }
}
