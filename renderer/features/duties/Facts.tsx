import type { ReactNode } from 'react';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values of an opened row. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return <dl className="az-duty-facts">{facts.map(({ key, name, value }) => <div key={key}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
