import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../assessment-specs/records/canonicalJson.ts';
import { composeRecord } from '../../../../assessment-specs/records/composeRecord.ts';
import { parseRecord } from '../../../../assessment-specs/records/parseRecord.ts';
import { anAssessment, aScore } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';

const aRecord = () => composeRecord(
  anEnterprise(),
  anAssessment({ layers: { self: { 'sd-smb-standardization': { '1.1.1': aScore('1.1.1', [['1.1.1-a', 2]]) } }, expert: {}, evaluator: {} } }),
  { enterpriseHead: null, assessmentHead: null },
);
/** The record as loose JSON with one more thing set at a path; undefined takes it away. */
const spoilt = (path: readonly (string | number)[], value: unknown, record: unknown = JSON.parse(canonicalJson(aRecord()))): unknown => {
  let place = record as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return record;
};
const problemOf = (input: unknown) => {
  const parsed = parseRecord(input);
  return parsed.ok ? null : parsed.problem;
};
const count = ['assessment', 'layers', 'self', 'sd-smb-standardization', '1.1.1', 'findings', 0, 'count'] as const;

describe('parseRecord', () => {
  it('reads what was composed, as text or as a value', () => {
    expect(parseRecord(canonicalJson(aRecord()))).toEqual({ ok: true, record: aRecord() });
    expect(parseRecord(aRecord())).toEqual({ ok: true, record: aRecord() });
    expect(problemOf(`\uFEFF${canonicalJson(aRecord())}`)).toBeNull();
  });
  it.each([['', 'notJson'], ['{', 'notJson'], ['%PDF-1.7', 'notJson'], ['null', 'notOurFormat'], ['[]', 'notOurFormat'], ['{"format":"other","version":0}', 'notOurFormat'], ['{"format":"anzhun-record","version":-1}', 'notOurFormat']])(
    'refuses %j: %s', (text, kind) => { expect(problemOf(text)).toEqual({ kind }); },
  );
  it('says so when a newer version wrote the record, whatever else it holds', () => {
    expect(problemOf({ format: 'anzhun-record', version: 7, anything: true })).toEqual({ kind: 'newerVersion', version: 7, supported: 0 });
  });
  it('names the first unknown field and how many problems there are', () => {
    expect(problemOf(spoilt(['assessment', 'colour'], 'red'))).toEqual({ kind: 'unknownField', path: 'assessment.colour', count: 1 });
    expect(problemOf(spoilt(['more'], 2, spoilt(['extra'], 1)))).toEqual({ kind: 'unknownField', path: 'extra', count: 2 });
  });
  it.each([-1, 1.5, 1e9, '2', null])('refuses %j as a count and says where it stands', (wrong) => {
    expect(problemOf(spoilt(count, wrong)))
      .toMatchObject({ kind: 'badValue', path: 'assessment.layers.self["sd-smb-standardization"]["1.1.1"].findings[0].count', count: 1 });
  });
  it('refuses a missing field and text that no record can hold', () => {
    expect(problemOf(spoilt(['enterprise', 'profile', 'name'], undefined))).toMatchObject({ kind: 'badValue', path: 'enterprise.profile.name' });
    expect(problemOf(canonicalJson(aRecord()).replace('示例机械', '\\ud800'))).toMatchObject({ kind: 'badValue', path: 'enterprise.profile.name', problem: 'a lone surrogate' });
  });
  it('refuses text beyond its bound without reading it', () => {
    expect(problemOf(' '.repeat(32 * 1024 * 1024 + 1))).toEqual({ kind: 'tooLarge', limitMb: 32 });
  });
  it('refuses what is nested without end, and does not fall over', () => {
    const text = `{"format":"anzhun-record","version":0,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(problemOf(text)).toMatchObject({ kind: 'badValue', problem: 'too deep' });
  });
});
