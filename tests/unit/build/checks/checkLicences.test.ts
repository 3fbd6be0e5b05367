import { describe, expect, it } from 'vitest';
import { checkLicences } from '../../../../build/checks/checkLicences.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const lock = (packages: object) => ({ 'package-lock.json': JSON.stringify({ packages: { '': {}, ...packages } }) });

describe('checkLicences', () => {
  it('believes the installed package over the lock file, and leaves development packages aside', () => {
    const root = temporaryTree({
      ...lock({
        'node_modules/good': { license: 'MIT' }, 'node_modules/turned': { license: 'MIT' },
        'node_modules/tool': { dev: true, license: 'GPL-3.0' }, 'node_modules/elsewhere': { license: 'ISC' }, 'node_modules/old': {},
      }),
      'node_modules/good/package.json': '{"license":"MIT"}',
      'node_modules/turned/package.json': '{"license":"AGPL-3.0-only"}',
      'node_modules/old/package.json': '{"licenses":[{"type":"GPL-2.0"},{"type":"MIT"}]}',
    });
    expect(checkLicences(root)).toMatchObject({ seen: 4, findings: [expect.stringMatching(/^node_modules\/turned: licence AGPL-3\.0-only /)] });
  });

  it('refuses a package that states none', () => {
    const root = temporaryTree({ ...lock({ 'node_modules/silent': {} }), 'node_modules/silent/package.json': '{}' });
    expect(checkLicences(root).findings).toEqual([expect.stringContaining('node_modules/silent: licence none stated')]);
  });
});
