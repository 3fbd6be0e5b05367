import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the system's colour scheme is dark; follows it while the app runs. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
