import { buildSchema, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { defaultLimits } from '../limits/limits.ts';
import { limitRules } from '../limits/rules.ts';

/** Answers what is wrong with a document against an API schema and the usual limits; nothing when it can be registered. */
export function documentProblems(api: string): (text: string) => string[] {
  const schema = buildSchema(api);
  const rules = [...specifiedRules, ...limitRules(defaultLimits)];
  return text => {
    try {
      return validate(schema, parse(text), rules).map(error => error.message);
    } catch (cause) {
      if (cause instanceof GraphQLError) return [cause.message];
      throw cause;
    }
  };
}
