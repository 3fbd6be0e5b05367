import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import { checkPackFolder, type PackCheck } from '../../../electron/services/checkPackFolder.ts';
import { readPackFolder } from '../../../electron/store/readPackFolder.ts';

const specs = path.join(import.meta.dirname, '..', '..', '..', 'assessment-specs', 'specs');
const catalogue = loadCatalogue();
let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'anzhun-pack-')), 'pack');
  cpSync(path.join(specs, 'sd-dual-prevention', 'r1'), folder, { recursive: true });
});
afterEach(() => { rmSync(path.dirname(folder), { recursive: true, force: true }); });

const check = (locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<PackCheck> => checkPackFolder(folder, locale, { catalogue, readPackFolder });

/** Replaces the first occurrence in a file of the folder. */
function edit(file: string, from: string, to: string): void {
  const full = path.join(folder, file);
  const text = readFileSync(full, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(full, text.replace(from, to));
}

async function refusals(): Promise<string[]> {
  const result = await check();
  return result.kind === 'findings' ? result.findings.map(({ code, path: at, file, line }) => `${code} ${at} ${file}:${line}`) : [result.kind];
}

describe('checking a pack folder', () => {
  it.each(['sd-dual-prevention', 'sd-smb-standardization', 'major-hazards', 'three-year-action', 'profile-traits'])('finds %s sound and names its digest', async (id) => {
    const result = await checkPackFolder(path.join(specs, id, 'r1'), 'zh-CN', { catalogue, readPackFolder });
    expect(result).toMatchObject({ kind: 'sound', pack: catalogue.latest(id)?.ref, findings: [] });
  });

  it('says that a folder is not there', async () => {
    expect(await checkPackFolder(path.join(folder, 'nowhere'), 'zh-CN', { catalogue, readPackFolder })).toEqual({ kind: 'folderMissing' });
  });

  it('leads from a wrong sum to the file and line of the stated figure, in the language asked for', async () => {
    edit('categories/A.yaml', 'points: 60', 'points: 61');
    const result = await check();
    if (result.kind !== 'findings') throw new Error(result.kind);
    const totalLine = readFileSync(path.join(folder, 'spec.yaml'), 'utf8').split('\n').findIndex((line) => line.startsWith('totalPoints')) + 1;
    expect(result.findings).toEqual([
      { code: 'sum.category', path: 'categories[0].points', file: 'categories/A.yaml', line: 3, text: '考评类目 A 写 61 分，下面各项目合计 60 分。' },
      { code: 'sum.total', path: 'totalPoints', file: 'spec.yaml', line: totalLine, text: '总分写 1000 分，各类目合计 1001 分。' },
    ]);
    const english = await check('en');
    expect(english.kind === 'findings' && english.findings[0]?.text).toBe('Category A states 61 points; its elements add up to 60.');
  });

  it('refuses a misspelt key, a missing one, and an id that YAML reads as a number', async () => {
    edit('categories/A.yaml', 'effort: low', 'efort: low');
    const misspelt = await refusals();
    expect(misspelt).toHaveLength(2);
    expect(misspelt[0]).toMatch(/^schema\.missing categories\[0\]\.elements\[0\]\.items\[0\]\.effort categories\/A\.yaml:\d+$/);
    expect(misspelt[1]).toMatch(/^schema\.unknownKey categories\[0\]\.elements\[0\]\.items\[0\]\.efort categories\/A\.yaml:\d+$/);
    edit('categories/A.yaml', 'efort: low', 'effort: low');
    edit('categories/A.yaml', 'id: A', 'id: 1.1');
    expect(await refusals()).toEqual(['schema.quote categories[0].id categories/A.yaml:1']);
  });

  it('refuses negative points, points with three decimals and words outside the list', async () => {
    edit('categories/A.yaml', 'points: 8', 'points: -8');
    expect((await refusals()).map((line) => line.split(' ')[0])).toEqual(['schema.range', 'schema.value']);
    edit('categories/A.yaml', 'points: -8', 'points: 0.125');
    expect((await refusals()).map((line) => line.split(' ')[0])).toEqual(['schema.points']);
    edit('categories/A.yaml', 'points: 0.125', 'points: 8');
    edit('categories/A.yaml', 'kind: once', 'kind: twice');
    expect((await refusals()).map((line) => line.split(' ')[0])).toEqual(['schema.value']);
  });

  it('refuses a section that is not there, named twice, outside the folder, or never named', async () => {
    edit('spec.yaml', 'categories/A.yaml', 'categories/Z.yaml');
    expect((await refusals())[0]).toMatch(/^file\.missing {2}spec\.yaml:\d+$/);
    edit('spec.yaml', 'categories/Z.yaml', 'categories/B.yaml');
    expect((await refusals())[0]).toMatch(/^file\.twice categories\[1\] spec\.yaml:\d+$/);
    edit('spec.yaml', 'categories/B.yaml', '../../secret.yaml');
    expect((await refusals())[0]).toMatch(/^file\.name categories\[0\] spec\.yaml:\d+$/);
    edit('spec.yaml', '../../secret.yaml', 'categories/A.yaml');
    mkdirSync(path.join(folder, 'drafts'));
    writeFileSync(path.join(folder, 'drafts', 'left.yaml'), 'a: 1\n');
    expect(await refusals()).toEqual(['file.unused  drafts/left.yaml:1']);
  });

  it('does not follow a link out of the folder', async () => {
    const outside = path.join(path.dirname(folder), 'outside.yaml');
    writeFileSync(outside, readFileSync(path.join(folder, 'categories', 'A.yaml')));
    rmSync(path.join(folder, 'categories', 'A.yaml'));
    symlinkSync(outside, path.join(folder, 'categories', 'A.yaml'));
    expect((await refusals())[0]).toMatch(/^file\.unreadable {2}spec\.yaml:\d+$/);
  });

  it('refuses a translation of another pack, of a text that is not there, and a word that occurs nowhere', async () => {
    edit('en.yaml', 'revision: 1', 'revision: 2');
    expect((await refusals()).map((line) => line.split(' ')[0])).toEqual(['overlay.pack']);
    edit('en.yaml', 'revision: 2', 'revision: 1');
    edit('en.yaml', 'A01-a:', 'A99-a:');
    expect(await refusals()).toEqual([expect.stringMatching(/^overlay\.unknownText texts\.A99-a\.trigger en\.yaml:\d+$/)]);
    edit('en.yaml', 'A99-a:', 'A01-a:');
    edit('en.yaml', 'words:', 'words:\n  风马牛: nothing');
    expect(await refusals()).toEqual([expect.stringMatching(/^overlay\.unusedWord words\.风马牛 en\.yaml:\d+$/)]);
  });

  it('lists what has no English, and accepts a pack without any', async () => {
    rmSync(path.join(folder, 'en.yaml'));
    expect(await check()).toMatchObject({ kind: 'sound', untranslated: [] });
    writeFileSync(path.join(folder, 'en.yaml'), 'pack: sd-dual-prevention\nrevision: 1\nlocale: en\ntexts:\n  A: { name: Organization }\nwords: {}\n');
    const partly = await check();
    if (partly.kind !== 'sound') throw new Error(partly.kind);
    const places = partly.untranslated.map(({ id, field }) => `${id} ${field}`);
    expect(places).toContain('B name');
    expect(places).not.toContain('A name');
    expect(partly.untranslated.every(({ text }) => /[\u3400-\u9fff]/.test(text))).toBe(true);
  });

  it('refuses a folder without spec.yaml as a finding', async () => {
    rmSync(path.join(folder, 'spec.yaml'));
    expect(await refusals()).toEqual(['file.missing  spec.yaml:1']);
  });
});
