import { flaw, type ReadReport, type ReportedResult } from '../report/report.ts';
import { standingOfFhir } from '../wording/standing.ts';
import { checkedMoment, type Receipt } from '../wording/time-check.ts';
import { at, objectsAt, someAt, textAt, type Json, type JsonObject } from './json.ts';
import type { Links } from './links.ts';
import { subjectOf } from './subject.ts';
import { valueOf } from './value.ts';

/** An Observation together with the DiagnosticReport that lists it, if one does. */
export type Found = { readonly line: number; readonly field: string; readonly observation: JsonObject; readonly report: JsonObject | null };

function laboratoryOf({ observation, report }: Found, links: Links, receipt: Receipt): string {
  const references = [...someAt(observation, 'performer'), ...someAt(report ?? undefined, 'performer')];
  for (const reference of references) {
    const organization = links.follow(reference, observation);
    const name = textAt(organization ?? undefined, 'identifier', 0, 'value') ?? textAt(organization ?? undefined, 'name') ?? textAt(reference, 'display');
    if (name) return name;
  }
  return receipt.sender;
}

function labelsOf(specimen: JsonObject | null, reference: Json | undefined, accession: string | null): string[] {
  const labels = [
    textAt(specimen ?? undefined, 'accessionIdentifier', 'value'),
    ...someAt(specimen ?? undefined, 'identifier').map(one => textAt(one, 'value')),
    textAt(reference, 'identifier', 'value'),
    textAt(specimen ? undefined : reference, 'display'),
    accession,
  ];
  return [...new Set(labels.filter(label => label !== null))];
}

function analytesOf(resource: JsonObject): { code: string; name: string | null } | null {
  const codings = someAt(resource, 'code', 'coding');
  const coding = codings.find(one => textAt(one, 'system') === 'http://loinc.org') ?? codings[0];
  const code = textAt(coding, 'code');
  return code ? { code, name: textAt(resource, 'code', 'text') ?? textAt(coding, 'display') } : null;
}

/** The Observation itself, or its components where it has no value of its own. */
function valuedParts(observation: JsonObject): { resource: JsonObject; suffix: string }[] {
  const components = objectsAt(observation, 'component');
  const own = Object.keys(observation).some(key => key.startsWith('value')) || components.length === 0;
  return own ? [{ resource: observation, suffix: '' }] : components.map((resource, index) => ({ resource, suffix: `.component[${index}]` }));
}

/** Reads one Observation into results; what cannot be read is reported and left out. */
export function readObservation(found: Found, links: Links, receipt: Receipt, into: ReadReport): void {
  const { observation, report, line, field } = found;
  const specimenAt = at(observation, 'specimen') ?? at(report ?? undefined, 'specimen', 0);
  const specimen = links.follow(specimenAt, observation);
  const standing = standingOfFhir(textAt(observation, 'status'), textAt(report ?? undefined, 'status'));
  if (!standing) {
    const status = textAt(observation, 'status');
    into.problems.push(flaw(line, `${field}.status`, status ? 'VALUE_UNKNOWN' : 'FIELD_MISSING', status, 'The status is not one of FHIR R4. Send "final", "corrected" or "entered-in-error".'));
    return;
  }

  const before = into.problems.length;
  const written = { specimen: ['collection.collectedDateTime', textAt(specimen ?? undefined, 'collection', 'collectedDateTime') ?? textAt(specimen ?? undefined, 'collection', 'collectedPeriod', 'end')], effective: ['effectiveDateTime', textAt(observation, 'effectiveDateTime')] } as const;
  const [collectedField, collected] = written.specimen[1] ? written.specimen : written.effective;
  const collectedAt = checkedMoment(collected, { line, field: `${field}.${collectedField}` }, receipt, into.problems);
  const reportedAt = checkedMoment(textAt(observation, 'issued') ?? textAt(report ?? undefined, 'issued'), { line, field: `${field}.issued` }, receipt, into.problems);
  if (into.problems.length > before) return;

  const accession = report ? (textAt(report, 'identifier', 0, 'value') ?? textAt(report, 'id')) : (textAt(observation, 'identifier', 0, 'value') ?? textAt(observation, 'id'));
  const shared = {
    line, standing, collectedAt, reportedAt, accession,
    laboratory: laboratoryOf(found, links, receipt),
    labels: labelsOf(specimen, specimenAt, accession),
    subject: [at(observation, 'subject'), at(specimen ?? undefined, 'subject'), at(report ?? undefined, 'subject')]
      .map(reference => subjectOf(reference, links, observation, receipt.digest)).find(subject => subject !== null) ?? null,
  };
  for (const { resource, suffix } of valuedParts(observation)) into.results.push(...readPart(resource, `${field}${suffix}`, shared, into));
}

type Shared = Pick<ReportedResult, 'line' | 'standing' | 'collectedAt' | 'reportedAt' | 'accession' | 'laboratory' | 'labels' | 'subject'>;

function readPart(resource: JsonObject, field: string, shared: Shared, into: ReadReport): ReportedResult[] {
  const analyte = analytesOf(resource);
  if (!analyte) {
    into.problems.push(flaw(shared.line, `${field}.code`, 'FIELD_MISSING', null, 'The Observation does not say what was tested. Give its LOINC code.'));
    return [];
  }
  const value = valueOf(resource);
  const reading = 'reading' in value ? value.reading : null;
  if ('field' in value && (shared.standing === 'FINAL' || shared.standing === 'CORRECTED')) {
    const message = `${value.found ? `"${value.found}"` : 'Nothing'} is no qualitative result. Send a SNOMED CT code such as 260373001 (detected) or 260415000 (not detected).`;
    into.problems.push(flaw(shared.line, `${field}.${value.field}`, value.found ? 'VALUE_UNKNOWN' : 'FIELD_MISSING', value.found, message));
    return [];
  }
  return [{ ...shared, analyte: analyte.code, analyteName: analyte.name, reading, sourceKey: '' }];
}

