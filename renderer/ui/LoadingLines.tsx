import { useEffect, useState } from 'react';
import './LoadingLines.css';

const quietMs = 300;
const widths = ['92%', '100%', '78%', '96%', '60%', '88%'] as const;

/** Nothing for 300 ms, then still grey lines where the content will be. */
export function LoadingLines({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="az-loading" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => <i key={line} style={{ width: widths[line % widths.length] }} />)}
    </div>
  );
}
