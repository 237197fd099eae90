import { createContext, useContext, useEffect, useState } from 'react';

/** Tells the overlay around another that it is covered by that one, or no longer. */
export const Cover = createContext<(isCovered: boolean) => void>(() => undefined);

/** Whether another overlay stands above this one: Esc is then for that one alone. */
export function useCover(opened: boolean): [isCovered: boolean, cover: (isCovered: boolean) => void] {
  const coverOuter = useContext(Cover);
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    if (!opened) return undefined;
    coverOuter(true);
    return () => coverOuter(false);
  }, [opened, coverOuter]);
  return [isCovered, setCovered];
}
