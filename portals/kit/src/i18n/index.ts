export { type Holes } from './lexicon.ts';
export { texts, type KeyOf, type Text } from './texts.ts';
export { useKitText } from './use-kit-text.ts';
