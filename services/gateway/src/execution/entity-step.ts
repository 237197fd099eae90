import { ask, callOf, noteErrors, type Reach } from './call.ts';
import { isJson, mergeInto, type Json } from './json.ts';
import { objectsAt, pathOf, placesAt, type Path, type Place } from './path.ts';
import type { EntityFetch, EntityPart } from './plan.ts';
import { representation, type Represent } from './representation.ts';
import { rewriter } from './rewrite.ts';
import { pick, type Run, type Step } from './run.ts';

interface Part {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly Path[];
  readonly represent: Represent;
  readonly rewriteOut: ((value: unknown) => void) | null;
}

/** The objects that one part completes; `asked[i]` is the number of the representation that stands for `objects[i]`, -1 for none. */
interface Targets {
  readonly objects: readonly Json[];
  readonly asked: readonly number[];
}

/** Asks a department for its fields of entities already found, each different entity once however often it occurs. */
export function entityStep({ subgraph, fetch, parts }: EntityFetch, reach: Reach, concrete: (type: string) => readonly string[]): Step {
  const call = callOf(subgraph, fetch.operation, fetch.operationName);
  const compiled = parts.map(part => compilePart(part, concrete));
  return async run => {
    const questions = new Map<string, Questions>();
    const targets = compiled.map(part => gather(part, run, questions));
    const variables: Json = { ...pick(run.variables, fetch.variableUsages) };
    let any = false;
    for (const [name, { representations }] of questions) {
      variables[name] = representations;
      any ||= representations.length > 0;
    }
    if (!any) return;
    const answer = await ask(reach, call, variables, run, () => firstPlace(compiled, targets, run));
    if (!answer) return;
    if (answer.errors) noteErrors(answer.errors, run, reach.log, path => located(path, compiled, targets, run));
    compiled.forEach((part, index) => complete(part, targets[index], answer.data?.[part.alias]));
  };
}

function compilePart(part: EntityPart, concrete: (type: string) => readonly string[]): Part {
  const raw = representation(part.requires, concrete);
  const rewriteIn = rewriter(part.inputRewrites, concrete);
  const represent: Represent = !rewriteIn
    ? raw
    : entity => {
        const made = raw(entity);
        if (made) rewriteIn(made);
        return made;
      };
  return { alias: part.alias, variable: part.variable, paths: part.paths.map(path => pathOf(path, concrete)), represent, rewriteOut: rewriter(part.outputRewrites, concrete) };
}

interface Questions {
  readonly representations: Json[];
  readonly numbers: Map<string, number>;
}

function gather(part: Part, run: Run, questions: Map<string, Questions>): Targets {
  let shared = questions.get(part.variable);
  if (!shared) questions.set(part.variable, (shared = { representations: [], numbers: new Map() }));
  const { representations, numbers } = shared;
  const objects = part.paths.length === 1 && part.paths[0] ? objectsAt(run.data, part.paths[0]) : part.paths.flatMap(path => objectsAt(run.data, path));
  const asked = objects.map(object => {
    const made = part.represent(object);
    if (!made) return -1;
    const key = JSON.stringify(made);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, representations.length);
    return representations.push(made) - 1;
  });
  return { objects, asked };
}

function complete(part: Part, targets: Targets | undefined, entities: unknown): void {
  if (!targets || !Array.isArray(entities)) return;
  part.rewriteOut?.(entities);
  targets.objects.forEach((object, index) => {
    const entity: unknown = entities[targets.asked[index] ?? -1];
    if (isJson(entity)) mergeInto(object, entity);
  });
}

const placesOf = (part: Part, run: Run) => part.paths.flatMap(path => placesAt(run.data, path));

function firstPlace(parts: readonly Part[], targets: readonly Targets[], run: Run): Place {
  const index = targets.findIndex(({ asked }) => asked.some(number => number >= 0));
  const part = parts[index];
  return (part && placesOf(part, run)[targets[index]?.asked.findIndex(number => number >= 0) ?? 0]) ?? [];
}

/** Where `["_entities", 3, "status"]` of a department's answer lies in ours: once for every place at which entity 3 occurs. */
function located(path: Place, parts: readonly Part[], targets: readonly Targets[], run: Run): Place[] {
  const [alias, number, ...rest] = path;
  const index = parts.findIndex(part => part.alias === alias);
  const part = parts[index];
  if (!part || typeof number !== 'number') return [firstPlace(parts, targets, run)];
  const asked = targets[index]?.asked ?? [];
  return placesOf(part, run).filter((_, at) => asked[at] === number).map(place => [...place, ...rest]);
}
