import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Phrase, Phrases } from '../../../../electron/contract/Phrase.ts';
import type { Failure, Reply } from '../../../../electron/contract/Reply.ts';
import { call } from '../../../host/call.ts';
import { useHostQuery } from '../../../host/useHostQuery.ts';
import type { OwnPhrases } from './PhrasesContext.ts';
import { PhrasesContext } from './PhrasesContext.ts';

const none: Phrases = [];

/** Reads the phrases once for the page; what the host answers to a change is shown from then on. */
export function PhrasesProvider({ packId, children }: { readonly packId: string; readonly children: ReactNode }) {
  const query = useHostQuery('phrases.list', {});
  const [told, setTold] = useState<Phrases | null>(null);
  const [removed, setRemoved] = useState<Phrase | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const phrases = told ?? (query.state === 'ready' ? query.value : none);
  const failure = refused ?? (query.state === 'failed' ? query.failure : null);
  const take = useCallback(async (asked: Promise<Reply<Phrases>>, gone: Phrase | null) => {
    const reply = await asked;
    setRefused(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setTold(reply.value);
    setRemoved(gone);
  }, []);
  const value = useMemo<OwnPhrases>(() => ({
    of: (itemId) => phrases.filter((phrase) => phrase.packId === packId && (phrase.itemId === null || phrase.itemId === itemId)).toReversed(),
    keep: (itemId, text) => void take(call('phrases.keep', { packId, itemId, text }), null),
    remove: (phrase) => void take(call('phrases.remove', { id: phrase.id }), phrase),
    removed, failure,
  }), [phrases, packId, take, removed, failure]);
  return <PhrasesContext value={value}>{children}</PhrasesContext>;
}
