import { useEffect, useState } from 'react';

/** Now, renewed each minute, so that ages grow on a page that stays open all day. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
