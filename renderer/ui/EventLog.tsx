import './EventLog.css';

export interface LoggedEvent {
  readonly key: string;
  /** 11-22 10:40 */
  readonly time: string;
  readonly who: string;
  readonly what: string;
}

/** What happened, newest first, append-only: time, person, deed. */
export function EventLog({ events, label }: { readonly events: readonly LoggedEvent[]; readonly label: string }) {
  return (
    <ol className="az-log" aria-label={label}>
      {events.map((event) => <li key={event.key}><span className="az-muted">{event.time}</span><b>{event.who}</b><span>{event.what}</span></li>)}
    </ol>
  );
}
