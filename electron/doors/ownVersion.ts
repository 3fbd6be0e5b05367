import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/** The version of this program, from the package.json two folders above the compiled door. */
export function ownVersion(programDirectory: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(path.join(programDirectory, '..', '..', 'package.json'), 'utf8'))).version;
}
