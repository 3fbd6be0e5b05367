import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { codeFolders, sourceFiles } from '../suites/sourceFiles.ts';
import { layerRules } from './layerRules.ts';

/** What a check found wrong, and how many things it looked at. */
export interface Findings {
  readonly findings: readonly string[];
  readonly seen: number;
}

/**
 * Follows every import of every file and compares it with layerRules. A source file that the cruiser did not reach is a
 * finding too: with a TypeScript it does not know it cruises nothing and is content.
 * @param root the checkout, or a tree laid out like it
 */
export async function checkLayers(root: string): Promise<Findings> {
  const folders = codeFolders.filter((folder) => existsSync(join(root, folder)));
  if (folders.length === 0) return { findings: [], seen: 0 };
  const { output } = await cruise(folders, {
    baseDir: root,
    ruleSet: { forbidden: [...layerRules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(assessment-specs/compiled|tests/\\.output)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'] },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result.');
  const seen = new Set(output.modules.map(({ source }) => source));
  const unseen = sourceFiles(root, folders).filter((path) => !seen.has(path));
  return { findings: [...unseen.map((path) => `${path}: the cruiser did not see it`), ...violations(output)], seen: seen.size - countForeign(output) };
}

function violations(result: ICruiseResult): string[] {
  const comments = new Map(layerRules.map(({ name, comment }) => [name, comment]));
  return result.summary.violations.map(({ from, to, rule, cycle }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
    return `${from} -> ${path} (${rule.name}: ${comments.get(rule.name) ?? ''})`;
  });
}

/** Modules that are not ours: packages, Node's own, what could not be resolved. */
function countForeign(result: ICruiseResult): number {
  const ours = new RegExp(`^(${codeFolders.join('|')})/`);
  return result.modules.filter(({ source }) => !ours.test(source)).length;
}
