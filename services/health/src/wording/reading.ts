import type { Reading } from '../report/report.ts';

const CODES: Readonly<Record<string, Reading>> = {
  // SNOMED CT
  '10828004': 'POSITIVE',
  '260373001': 'POSITIVE',
  '52101004': 'POSITIVE',
  '260385009': 'NEGATIVE',
  '260415000': 'NEGATIVE',
  '272519000': 'NEGATIVE',
  '419984006': 'INCONCLUSIVE',
  '42425007': 'INCONCLUSIVE',
  '82334004': 'INCONCLUSIVE',
  '720735008': 'INCONCLUSIVE',
  '455371000124106': 'INVALID',
  '125154007': 'INVALID',
  // LOINC answers
  'LA6576-8': 'POSITIVE',
  'LA11882-0': 'POSITIVE',
  'LA6577-6': 'NEGATIVE',
  'LA11883-8': 'NEGATIVE',
  'LA9663-1': 'INCONCLUSIVE',
  'LA11884-6': 'INCONCLUSIVE',
  'LA15841-2': 'INVALID',
  // HL7 v3 ObservationInterpretation; A and N are not here: laboratories send N with an invalid result too
  POS: 'POSITIVE',
  DET: 'POSITIVE',
  NEG: 'NEGATIVE',
  ND: 'NEGATIVE',
  IND: 'INCONCLUSIVE',
  E: 'INCONCLUSIVE',
};

const WORDS: Readonly<Record<string, Reading>> = {
  positive: 'POSITIVE',
  detected: 'POSITIVE',
  阳性: 'POSITIVE',
  检出: 'POSITIVE',
  negative: 'NEGATIVE',
  'not detected': 'NEGATIVE',
  undetected: 'NEGATIVE',
  阴性: 'NEGATIVE',
  未检出: 'NEGATIVE',
  inconclusive: 'INCONCLUSIVE',
  indeterminate: 'INCONCLUSIVE',
  equivocal: 'INCONCLUSIVE',
  'presumptive positive': 'INCONCLUSIVE',
  可疑: 'INCONCLUSIVE',
  灰区: 'INCONCLUSIVE',
  invalid: 'INVALID',
  'invalid result': 'INVALID',
  unsatisfactory: 'INVALID',
  无效: 'INVALID',
};

export function readingOfCode(code: string): Reading | null {
  return CODES[code.trim()] ?? null;
}

/** Reads a word, in English or Chinese, or a code written where a word is expected. */
export function readingOfText(text: string): Reading | null {
  const word = text.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  return WORDS[word] ?? readingOfCode(text);
}
