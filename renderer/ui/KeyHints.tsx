import { Kbd } from './Kbd.tsx';
import './KeyHints.css';

export interface KeyHint {
  /** caps shown before the word; a dash between two caps is a cap text of its own: ['1', '—', '9'] */
  readonly caps: readonly string[];
  readonly text: string;
}

/** Key caps with what they do. In a narrow window they are left out: there is no room, and ? shows all. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <span className="az-keys">
      {hints.map((hint) => (
        <span key={hint.text}>{hint.caps.map((cap) => cap === '—' ? <i key={cap}>—</i> : <Kbd key={cap}>{cap}</Kbd>)}{hint.text}</span>
      ))}
    </span>
  );
}
