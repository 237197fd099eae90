import type zh from './zh-CN.ts';

const en: typeof zh = {
  matters: {
    title: 'Matters', about: 'What the department has on record', search: 'Title', none: 'Nothing is on record yet', noneHint: 'Matters appear here once they are recorded.',
  },
  matter: {
    title: 'Title', recordedAt: 'Recorded', record: 'Record a matter', titleHint: 'Up to 100 characters, unlike every other', titleMissing: 'Enter a title', recorded: '“{{title}}” is on record',
    facts: 'Particulars', back: 'Back to the list', missing: 'There is no such matter', missingHint: 'Check the address, or look in the list.',
  },
  refusal: {
    MATTER_TITLE_INVALID: 'A title has 1 to 100 characters. Correct it.', MATTER_RECORDED_ALREADY: 'There is a matter of this title already. Look in the list, or choose another title.',
  },
};

export default en;
