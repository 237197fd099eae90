export { texts, type Holes, type KeyOf, type Text } from './texts.ts';
export { useKitText } from './use-kit-text.ts';
