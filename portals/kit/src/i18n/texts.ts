import { useCallback, useSyncExternalStore } from 'react';
import type { Messages } from '../portal/portal.ts';
import { language, onLanguage, say, type Holes } from './lexicon.ts';

/** `'form.name'` for `{ form: { name: '…' } }`: a key that does not exist is a type error. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string];

export type Text<T> = (key: KeyOf<T>, holes?: Holes) => string;

/** Makes a portal's own `useText`, with its keys checked: `export const useText = texts<typeof zh>('health')`. */
export function texts<T extends Messages>(portal: string): () => Text<T> {
  return () => {
    const locale = useSyncExternalStore(onLanguage, language);
    return useCallback((key, holes) => say(locale, portal, key, holes), [locale]);
  };
}
