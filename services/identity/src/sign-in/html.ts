/** A piece of page that may stand in another as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | false;

/** Every value put in is escaped, unless it is a piece of page itself; null and false put in nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, next, i) => text + show(parts[i - 1] ?? null) + next));
}

/** Text that a library of ours trust made as HTML. */
export const trusted = (text: string): Html => new Html(text);

const show = (part: Part): string => {
  if (part === null || part === false) return '';
  return part instanceof Html ? part.text : String(part).replaceAll(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
};
