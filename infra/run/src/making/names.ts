/** One department's name in every spelling that code, database and people need. */
export interface Names {
  /** Folder, package, address in the browser and first word of its officers' role: `student-affairs`. */
  readonly kebab: string;
  /** Subgraph, Postgres schema and first word of every permission: `student_affairs`. */
  readonly snake: string;
  /** The department as a value: `studentAffairs`. */
  readonly camel: string;
  /** Beginning of its types in the graph: `StudentAffairs`. */
  readonly pascal: string;
  /** In English for people: `Student affairs`. */
  readonly title: string;
  /** In Chinese for people; the English one until somebody gives it. */
  readonly chinese: string;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param kebab a legal name, such as `student-affairs`. */
export function namesOf(kebab: string, chinese?: string): Names {
  const words = kebab.split('-');
  const pascal = words.map(capital).join('');
  const title = capital(words.join(' '));
  return { kebab, snake: words.join('_'), camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal, title, chinese: chinese ?? title };
}

/** The names under which the templates are written. */
const STAND_IN: Names = namesOf('new-department', '新部门');

/** A template's text, or the path of its file, for the department of these names. */
export function renamed(text: string, names: Names): string {
  const spellings = Object.keys(STAND_IN) as (keyof Names)[];
  return spellings.reduce((renaming, spelling) => renaming.replaceAll(STAND_IN[spelling], names[spelling]), text);
}
