import { describe, expect, it } from 'vitest';
import { licenceIsAllowed } from '../../../../build/checks/licenceIsAllowed.ts';

describe('licenceIsAllowed', () => {
  it.each(['MIT', 'OFL-1.1', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', '(MIT AND BSD-3-Clause) OR GPL-2.0', 'GPL-2.0 OR (MIT AND ISC)'])('allows %s', (licence) => {
    expect(licenceIsAllowed(licence)).toBe(true);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', '(MIT AND GPL-3.0)', 'MIT AND (GPL-2.0 OR LGPL-3.0)', 'SEE LICENSE IN LICENSE', 'UNLICENSED', 'none stated', '', 'mit-like', '()'])('refuses %j', (licence) => {
    expect(licenceIsAllowed(licence)).toBe(false);
  });
});
