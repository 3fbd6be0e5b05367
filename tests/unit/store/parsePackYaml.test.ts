import { describe, expect, it } from 'vitest';
import { packFindingText } from '../../../assessment-specs/schema/packFindingText.ts';
import { parsePackYaml } from '../../../electron/store/parsePackYaml.ts';

/** What a text or its bytes are refused for: code and line, each with a whole sentence in both languages. */
function refusals(source: string | Uint8Array): string[] {
  const parsed = parsePackYaml('spec.yaml', typeof source === 'string' ? new TextEncoder().encode(source) : source);
  if (parsed.ok) return [];
  return parsed.findings.map((finding) => {
    for (const locale of ['zh-CN', 'en'] as const) expect(packFindingText(finding, locale)).not.toMatch(/\{\w+\}|undefined/);
    return `${finding.code} ${finding.file}:${finding.line}`;
  });
}

describe('the YAML of packs', () => {
  it('becomes a value with the line of everything in it', () => {
    const parsed = parsePackYaml('spec.yaml', new TextEncoder().encode('# 说明\nid: a\nlist:\n  - points: 7.5\n    text: 一\n'));
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.value).toEqual({ id: 'a', list: [{ points: 7.5, text: '一' }] });
    expect(Object.fromEntries(parsed.lines)).toEqual({ '': 1, id: 2, list: 3, 'list[0]': 4, 'list[0].points': 4, 'list[0].text': 5 });
  });

  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'yaml.duplicateKey spec.yaml:3'],
    ['an alias', 'a: &x [1]\nb: *x\n', 'yaml.alias spec.yaml:1'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', 'yaml.merge spec.yaml:2'],
    ['a number in powers of ten', 'points: 1e9\n', 'yaml.number spec.yaml:1'],
    ['a hexadecimal number', 'a: 1\npoints: 0x10\n', 'yaml.number spec.yaml:2'],
    ['infinity', 'points: .inf\n', 'yaml.number spec.yaml:1'],
    ['a number too long to be meant', 'points: 12345678901234567890\n', 'yaml.number spec.yaml:1'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml.tab spec.yaml:2'],
    ['a tag', 'a: !!js/function x\n', 'yaml.tag spec.yaml:1'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml.severalDocuments spec.yaml:2'],
    ['a key that is a number', 'a:\n  1.1: x\n', 'yaml.key spec.yaml:2'],
    ['nothing at all', '', 'yaml.empty spec.yaml:1'],
    ['only a comment', '# 只有说明\n', 'yaml.empty spec.yaml:1'],
    ['text that ends within a quotation', 'a: 1\nb: "说到一半', 'yaml.cutShort spec.yaml:2'],
    ['text that ends within a list', 'a: 1\nb: [ x, y', 'yaml.cutShort spec.yaml:2'],
    ['a line that is no YAML', 'a: 1\nb: c: d\n', 'yaml.syntax spec.yaml:2'],
  ])('refuses %s', (_, source, refusal) => {
    expect(refusals(source)[0]).toBe(refusal);
  });

  it('refuses a byte order mark', () => {
    expect(refusals(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0x31]))).toEqual(['file.byteOrderMark spec.yaml:1']);
  });

  it('refuses GBK bytes at the line where they stand', () => {
    // 名 in GBK
    expect(refusals(new Uint8Array([0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xc3, 0xfb, 0x0a]))).toEqual(['file.notUtf8 spec.yaml:2']);
  });

  it('refuses a file that was cut inside a character', () => {
    const whole = new TextEncoder().encode('a: 1\nb: 名');
    expect(refusals(whole.slice(0, -1))).toEqual(['file.notUtf8 spec.yaml:2']);
  });

  it('refuses nesting without end instead of running out of stack', () => {
    expect(refusals(`a: ${'['.repeat(200)}${']'.repeat(200)}\n`)).toContain('yaml.tooDeep spec.yaml:1');
  });
});
