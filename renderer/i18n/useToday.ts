import { useEffect, useState } from 'react';
import { localDay } from './format.ts';

const checkMs = 60_000;

/** Today's local day, YYYY-MM-DD; turns at midnight while the window stays open. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), checkMs);
    return () => clearInterval(timer);
  }, []);
  return today;
}
