import type { Integrator } from './integrator.ts';
import { fileOf } from './integrator.ts';

const SNOMED = { POSITIVE: '260373001', NEGATIVE: '260415000' } as const;

export interface Sampled {
  /** The laboratory's number of the result; a correction carries the same one. */
  readonly accession: string;
  /** The label of the tube, or a person's number. */
  readonly tube?: string;
  readonly person?: string;
  readonly reading: keyof typeof SNOMED;
  readonly status?: 'final' | 'corrected' | 'entered-in-error';
  readonly issued?: string;
}

/** A FHIR R4 Bundle with one SARS-CoV-2 result, as a laboratory writes it. */
export function bundle({ accession, tube, person, reading, status = 'final', issued = new Date().toISOString() }: Sampled): string {
  const resources = [
    ...(person ? [{ resourceType: 'Patient', id: 'p', identifier: [{ value: person }] }] : []),
    { resourceType: 'Specimen', id: 's', identifier: [{ value: tube ?? accession }], collection: { collectedDateTime: issued } },
    {
      resourceType: 'Observation', id: accession, identifier: [{ value: accession }], status, issued,
      code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] },
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: SNOMED[reading] }] },
      specimen: { reference: 'Specimen/s' },
      ...(person && { subject: { reference: 'Patient/p' } }),
    },
  ];
  return JSON.stringify({ resourceType: 'Bundle', type: 'message', entry: resources.map(resource => ({ fullUrl: `${resource.resourceType}/${resource.id}`, resource })) });
}

const SEND = `mutation ($input: ReceiveLaboratoryReportInput!) { result: receiveLaboratoryReport(input: $input) {
  __typename ... on ReceiveLaboratoryReportSuccess { message { id countedCount unmatchedCount problems { field message } } } ... on Refused { problems { code message } } } }`;

/** As {@link sendResult} while servers are being killed: null when the connection was cut or what came back was no answer; any other fault is thrown. */
export async function trySendResult(laboratory: Integrator, facts: Sampled) {
  try {
    return await sendResult(laboratory, facts);
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** Sends one result as the laboratory. @returns the mutation's answer. */
export async function sendResult(laboratory: Integrator, facts: Sampled) {
  const { data, errors } = await laboratory.ask(SEND, { input: { file: fileOf(`${facts.accession}.json`, bundle(facts)) } });
  return data?.result ?? { errors };
}
