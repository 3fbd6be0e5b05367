import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordSchemaText } from '../../../build/writeRecordSchema.ts';

const committed = readFileSync(new URL('../../../assessment-specs/record.schema.json', import.meta.url), 'utf8');

it('is committed as it follows from the record that the app reads (else run node build/writeRecordSchema.ts)', () => {
  expect(committed).toBe(recordSchemaText());
});

it('describes a record and forbids unknown fields', () => {
  expect(JSON.parse(committed)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false,
    properties: { format: { const: 'anzhun-record' }, version: { const: 0 } },
    required: ['format', 'version', 'enterprise', 'assessment', 'hazards', 'evidence', 'journal', 'seal'],
  });
});
