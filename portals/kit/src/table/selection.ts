/** The selection with one row turned over. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Every row of the page selected, or, when they are already, none of them; other pages keep theirs. */
export function pageToggled(selected: ReadonlySet<string>, page: readonly string[]): ReadonlySet<string> {
  const ids = new Set(page);
  return ids.isSubsetOf(selected) ? selected.difference(ids) : selected.union(ids);
}

/** How much of the page is selected, for the box in the header. */
export function pageSelection(selected: ReadonlySet<string>, page: readonly string[]): 'none' | 'some' | 'all' {
  const count = page.filter(id => selected.has(id)).length;
  if (count === 0) return 'none';
  return count === page.length ? 'all' : 'some';
}
