const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that a department cannot have, because something else is called so already. */
const RESERVED: Readonly<Record<string, ReadonlySet<string>>> = {
  'a word of the house': new Set(words('kit gateway identity shell bus run campus checks postgres test dist department departments announces roles world describe expect it')),
  'an address of the gateway': new Set(words('graphql graphiql sign-in sign-out session oidc ready metrics remotes portals portal')),
  'a word of TypeScript': new Set(words(`
    arguments as async await break case catch class const continue debugger declare default delete do else enum eval export extends false finally for from function get if
    implements import in instanceof interface let module namespace new null of package private protected public return set static super switch this throw true try type
    typeof undefined using var void while with yield`)),
  'a word of PostgreSQL': new Set(words(`
    all analyse analyze and any array asc asymmetric authorization binary both cast check collate collation column concurrently constraint create cross current-catalog
    current-date current-role current-schema current-time current-timestamp current-user deferrable desc distinct end except fetch foreign freeze full grant group having
    ilike initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull offset on only or order outer overlaps
    placing primary references returning right select session-user similar some symmetric system-user table tablesample then to trailing union unique user variadic verbose
    when where window information-schema public`)),
};

/** What else has this name, or null if nothing has: `a word of TypeScript`. */
export function whatIsCalled(name: string): string | null {
  if (/^(pg|portal)-/.test(name)) return name.startsWith('pg') ? 'a word of PostgreSQL' : 'a word of the house';
  return Object.entries(RESERVED).find(([, names]) => names.has(name))?.[0] ?? null;
}
