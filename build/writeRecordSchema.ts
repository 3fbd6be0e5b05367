import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { assessmentRecordSchema, recordFormat, recordVersion } from '../assessment-specs/records/AssessmentRecord.ts';

/** `assessment-specs/record.schema.json`: the record format for other programs, from the schema that the app itself reads with. */
export function recordSchemaText(): string {
  const schema = z.toJSONSchema(assessmentRecordSchema, { target: 'draft-2020-12', reused: 'ref', cycles: 'throw', unrepresentable: 'any' });
  const { $schema, ...body } = schema;
  const head = { $schema, title: '安准自评记录 / Anzhun assessment record', description: `format ${recordFormat}, version ${recordVersion}; points are integers in hundredths` };
  return `${JSON.stringify({ ...head, ...body }, null, 1)}\n`;
}

if (import.meta.main) await writeFile(path.join(import.meta.dirname, '..', 'assessment-specs', 'record.schema.json'), recordSchemaText());
