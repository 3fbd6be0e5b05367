import { mostPhrases, type Phrase } from '../contract/Phrase.ts';
import { fail, succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';
import { newId } from './newId.ts';

/** The user's own phrases on this machine, the one kept last at the end. */
export const listPhrases: Service<'phrases.list'> = ({ store }) => store.phrases.read();

/** Keeps a phrase. One that stands there already is not kept twice; none is thrown away to make room. */
export const keepPhrase: Service<'phrases.keep'> = async ({ store, clock, random }, { packId, itemId, text }) => {
  const at = clock.now();
  const kept: Phrase = { id: newId('p', random), packId, itemId, text: text.trim(), at };
  const written = await store.phrases.change((phrases) => {
    const known = phrases.some((one) => one.packId === packId && one.itemId === itemId && one.text === kept.text);
    return known || phrases.length >= mostPhrases ? phrases : [...phrases, kept];
  }, at);
  if (!written.ok) return written;
  const there = written.value.some((one) => one.packId === packId && one.itemId === itemId && one.text === kept.text);
  return there ? succeed(written.value) : fail('phrases.full', { limit: mostPhrases });
};

/** Takes a phrase away; one that is gone already is no problem. */
export const removePhrase: Service<'phrases.remove'> = ({ store, clock }, { id }) => store.phrases.change((phrases) => phrases.filter((one) => one.id !== id), clock.now());
