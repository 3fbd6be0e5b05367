import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../electron/desktop/security/trustedSender.ts';

describe('isTrustedSender', () => {
  it('answers the top frame of our page', () => {
    expect(isTrustedSender({ url: 'app://anzhun/#/home', parent: null })).toBe(true);
  });

  it('answers no frame inside it, no other page, and nobody who is gone', () => {
    expect(isTrustedSender({ url: 'app://anzhun/', parent: {} })).toBe(false);
    for (const url of ['https://example.org/', 'app://other/', 'file:///index.html', 'about:blank', 'data:text/html,x', '']) expect(isTrustedSender({ url, parent: null }), url).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });
});
