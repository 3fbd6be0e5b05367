import { describe, expect, it } from 'vitest';
import { scryptSecrets } from '../../../electron/store/scryptSecrets.ts';

const [passphrase, place] = ['一个够长的口令 2026', 'here'];

describe('a text under a passphrase', () => {
  it('opens with it at its place, and tells neither the text nor its length', async () => {
    const [short, long] = await Promise.all([scryptSecrets.seal('王某', passphrase, place), scryptSecrets.seal('欧阳'.repeat(30), passphrase, place)]);
    expect(await Promise.all([scryptSecrets.open(short, passphrase, place), scryptSecrets.open(long, passphrase, place)])).toEqual(['王某', '欧阳'.repeat(30)]);
    expect(short).toMatch(/^secret-1(\.[\w-]+){3}$/);
    expect(short.length).toBe(long.length);
    expect(short).not.toBe(await scryptSecrets.seal('王某', passphrase, place));
  });

  it('opens however the passphrase was composed', async () => {
    expect(await scryptSecrets.open(await scryptSecrets.seal('王某', 'e\u0301cole 2026', place), '\u00e9cole 2026', place)).toBe('王某');
  });

  it('does not open with another passphrase, at another place, or after any part of it was changed', async () => {
    const sealed = await scryptSecrets.seal('王某', passphrase, place);
    const changed = sealed.split('.').map((_part, index, parts) => parts.map((each, at) => (at === index ? each.slice(0, -3) + (each.at(-3) === 'A' ? 'B' : 'A') + each.slice(-2) : each)).join('.'));
    const tries = [scryptSecrets.open(sealed, `${passphrase} `, place), scryptSecrets.open(sealed, passphrase, 'there'), ...changed.map((text) => scryptSecrets.open(text, passphrase, place))];
    expect(await Promise.all(tries)).toEqual([null, null, null, null, null, null]);
  });

  it.each([['nothing', ''], ['a plain name', '王某'], ['another form', 'secret-2.AAAA.BBBB.CCCC'], ['a part missing', 'secret-1.AAAA.BBBB'], ['parts that are too short', 'secret-1.AAAA.BBBB.CCCC']])('is not %s', async (_what, text) => {
    expect(await scryptSecrets.open(text, passphrase, place)).toBeNull();
  });
});
