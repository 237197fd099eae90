import { emptyReport, flaw, refuseTooMuch, TooMuch, type ReadReport } from '../report/report.ts';
import { withSourceKeys } from '../report/source-key.ts';
import type { Receipt } from '../wording/time-check.ts';
import { at, objectsAt, textAt, type Json, type JsonObject } from './json.ts';
import { linksOf, resourcesOf, type Links } from './links.ts';
import { readObservation, type Found } from './observation.ts';

/** A result stands in its own report, and perhaps in one that corrects it or sums up. */
const MOST_READINGS = 10;

/** LOINC panel of the questions a laboratory asks with an order. */
const ORDER_QUESTIONS = '81959-9';

const isAnswer = (observation: JsonObject, asked: ReadonlySet<JsonObject>) =>
  asked.has(observation) || objectsAt(observation, 'identifier').some(one => objectsAt(one, 'type', 'coding').some(coding => textAt(coding, 'code') === ORDER_QUESTIONS));

/** Panels only list other observations; they carry no value. */
const isPanel = (observation: JsonObject) => objectsAt(observation, 'hasMember').length > 0 && !Object.keys(observation).some(key => key.startsWith('value'));

function askedWithOrders(links: Links): Set<JsonObject> {
  const orders = resourcesOf(links, 'ServiceRequest').map(({ resource }) => resource);
  return new Set(orders.flatMap(order => objectsAt(order, 'supportingInfo').map(info => links.follow(info, order)).filter(info => info !== null)));
}

type Line = (entryNumber: number) => number;

/** The observations a DiagnosticReport lists; a reference that leads nowhere is reported. */
function listed(report: JsonObject, number: number, line: Line, links: Links, into: ReadReport): Found[] {
  return objectsAt(report, 'result').flatMap((reference, index): Found[] => {
    const observation = links.follow(reference, report);
    refuseTooMuch(into);
    if (observation) {
      const entry = links.numberOf(observation) ?? number;
      return [{ line: line(entry), field: `entry[${entry - 1}].resource`, observation, report }];
    }
    const field = `entry[${number - 1}].resource.result[${index}]`;
    const found = textAt(reference, 'reference');
    into.problems.push(flaw(line(number), field, 'REFERENCE_BROKEN', found, `The report lists ${found ?? 'an Observation'}, which is not in the Bundle. Send both in the same Bundle.`));
    return [];
  });
}

/** A report is shared when it does not name one patient for all of its results. */
function isShared(report: JsonObject, links: Links): boolean {
  const patient = links.follow(at(report, 'subject'), report);
  return patient ? patient['resourceType'] !== 'Patient' : !textAt(report, 'subject', 'reference')?.includes('Patient/');
}

function readFound(found: readonly Found[], shared: boolean, links: Links, receipt: Receipt, into: ReadReport): void {
  const part = emptyReport();
  for (const one of found) {
    readObservation(one, links, receipt, part);
    refuseTooMuch(part);
  }
  for (const result of withSourceKeys(part.results, shared)) into.results.push(result);
  for (const problem of part.problems) into.problems.push(problem);
  refuseTooMuch(into);
}

/**
 * Reads one FHIR R4 Bundle. `wholeLine` is its line in an NDJSON file; alone in a file, places are counted by entry.
 */
export function readBundle(bundle: JsonObject, receipt: Receipt, wholeLine: number | null): ReadReport {
  const into = emptyReport();
  const links = linksOf(bundle);
  const line: Line = entry => wholeLine ?? entry;
  const asked = askedWithOrders(links);
  const taken = new Map<JsonObject, number>();

  for (const { resource: report, number } of resourcesOf(links, 'DiagnosticReport')) {
    const found = listed(report, number, line, links, into).filter(({ observation }) => !isPanel(observation));
    for (const { observation } of found) {
      const times = (taken.get(observation) ?? 0) + 1;
      if (times > MOST_READINGS) throw new TooMuch();
      taken.set(observation, times);
    }
    readFound(found, isShared(report, links), links, receipt, into);
  }
  for (const { resource: observation, number } of resourcesOf(links, 'Observation')) {
    if (taken.has(observation) || isPanel(observation)) continue;
    if (isAnswer(observation, asked)) into.answerCount += 1;
    else readFound([{ line: line(number), field: `entry[${number - 1}].resource`, observation, report: null }], false, links, receipt, into);
  }
  if (into.results.length + into.problems.length === 0) {
    into.problems.push(flaw(wholeLine ?? 1, 'entry', 'NO_RESULTS', null, 'The Bundle holds no result. Send the Observations with the DiagnosticReport that lists them.'));
  }
  return into;
}

/** Reads a FHIR resource sent alone: a Bundle, or one Observation. */
export function readResource(resource: Json, receipt: Receipt, wholeLine: number | null): ReadReport {
  const type = textAt(resource, 'resourceType');
  if (type === 'Bundle') return readBundle(resource as JsonObject, receipt, wholeLine);
  if (type === 'Observation') return readBundle({ resourceType: 'Bundle', entry: [{ resource: resource as JsonObject }] }, receipt, wholeLine);
  const into = emptyReport();
  into.problems.push(flaw(wholeLine ?? 1, 'resourceType', 'NOT_A_BUNDLE', type, `${type ? `A ${type}` : 'This'} is no FHIR R4 Bundle. Send the results as a Bundle, or as one Observation.`));
  return into;
}
