import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messages } from '../portal/portal.ts';

/** `'form.name'` for `{ form: { name: '…' } }`: a key that does not exist is a type error. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string];

/** Values for the `{{holes}}` of a text. */
export type Holes = Readonly<Record<string, string | number>>;
export type Text<T> = (key: KeyOf<T>, holes?: Holes) => string;

/** Makes a portal's own `useText`, with its keys checked: `export const useText = texts<typeof zh>('health')`. */
export function texts<T extends Messages>(namespace: string): () => Text<T> {
  return () => {
    const { t }: { t: (key: string, holes: Holes) => string } = useTranslation(namespace);
    return useCallback((key, holes) => t(key, { ...holes }), [t]);
  };
}
