import { describe, expect, it } from 'vitest';
import { dependenciesAreCurrent } from '../../../../build/launch/dependenciesAreCurrent.mjs';
import { addFiles, temporaryTree } from '../../../fixtures/temporaryTree.ts';

const zod = { version: '4.0.0', integrity: 'sha512-z' };
const windowsOnly = { version: '1.0.0', integrity: 'sha512-w', optional: true };
const lock = (packages: object) => JSON.stringify({ packages: { '': { name: 'x' }, ...packages } });
const tree = (wanted: object, installed: object) =>
  temporaryTree({ 'package-lock.json': lock(wanted), 'node_modules/.package-lock.json': lock(installed) });

describe('dependenciesAreCurrent', () => {
  it('says no in a fresh clone and after an installation that broke off', () => {
    expect(dependenciesAreCurrent(temporaryTree({ 'package-lock.json': lock({ zod }) }))).toBe(false);
    expect(dependenciesAreCurrent(temporaryTree({ 'package-lock.json': lock({ zod }), 'node_modules/zod/package.json': '{}' }))).toBe(false);
    expect(dependenciesAreCurrent(temporaryTree({ 'package-lock.json': lock({ zod }), 'node_modules/.package-lock.json': '{"pack' }))).toBe(false);
  });

  it('says yes when npm has installed what the lock file names, also without optional packages of other platforms', () => {
    expect(dependenciesAreCurrent(tree({ zod, windowsOnly }, { zod }))).toBe(true);
  });

  it('says no when a package is missing, of another version, or of other bytes', () => {
    expect(dependenciesAreCurrent(tree({ zod }, {}))).toBe(false);
    expect(dependenciesAreCurrent(tree({ zod }, { zod: { ...zod, version: '3.0.0' } }))).toBe(false);
    expect(dependenciesAreCurrent(tree({ zod }, { zod: { ...zod, integrity: 'sha512-other' } }))).toBe(false);
    expect(dependenciesAreCurrent(tree({ windowsOnly }, { windowsOnly: { ...windowsOnly, version: '0.9.0' } }))).toBe(false);
  });

  it('says no again when the lock file moves on after it said yes', () => {
    const root = tree({ zod }, { zod });
    expect(dependenciesAreCurrent(root)).toBe(true);
    addFiles(root, { 'package-lock.json': lock({ zod: { ...zod, version: '4.0.1' } }) });
    expect(dependenciesAreCurrent(root)).toBe(false);
  });
});
