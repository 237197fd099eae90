/** How an answer travels: as the media type of the GraphQL-over-HTTP specification, as plain JSON, or as server-sent events. */
export type Form = 'graphql' | 'json' | 'stream';

const FORMS: Readonly<Record<string, Form>> = {
  'application/graphql-response+json': 'graphql',
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'text/event-stream': 'stream',
};

/** The form that a request prefers; null when we have none that it takes. */
export function formOf(accept: string | undefined): Form | null {
  if (!accept) return 'json';
  const wanted = accept.split(',').map(part => {
    const [type = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase());
    const weight = parameters.find(text => text.startsWith('q='))?.slice(2);
    return { form: FORMS[type], weight: weight === undefined ? 1 : Number(weight) };
  });
  return wanted.filter(one => one.form && one.weight > 0).toSorted((a, b) => b.weight - a.weight)[0]?.form ?? null;
}

export const CONTENT_TYPE: Readonly<Record<Exclude<Form, 'stream'>, string>> = {
  graphql: 'application/graphql-response+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
