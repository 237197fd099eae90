import { useEffect, useState } from 'react';

function useNow(every: number): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** Now, renewed each minute, so that ages grow on a page that stays open all day. */
export const useMinute = (): Date => useNow(60_000);

/** Now, renewed each second, for clocks that run while somebody looks; only in the component that draws one. */
export const useSecond = (): Date => useNow(1_000);
