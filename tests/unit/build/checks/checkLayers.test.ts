import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../../../build/checks/checkLayers.ts';
import { layerRules } from '../../../../build/checks/layerRules.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const empty = 'export const x = 1;\n';
const npm = (name: string) => ({ [`node_modules/${name}/package.json`]: `{"name":"${name}","version":"1.0.0","main":"index.js"}`, [`node_modules/${name}/index.js`]: 'module.exports = {};' });
const packages = {
  'package.json': JSON.stringify({ name: 'x', dependencies: { zod: '1.0.0', pdfkit: '1.0.0' }, devDependencies: { electron: '1.0.0', vitest: '1.0.0' } }),
  ...npm('zod'), ...npm('pdfkit'), ...npm('electron'), ...npm('vitest'),
};

/** A small house that keeps every rule. */
const house: Readonly<Record<string, string>> = {
  ...packages,
  'assessment-specs/engine/score.ts': "import { z } from 'zod';\nexport const x = z;\n",
  'electron/contract/channels.ts': "import type { x } from '../../assessment-specs/engine/score.ts';\nexport type X = typeof x;\n",
  'electron/services/ports.ts': "import type { X } from '../contract/channels.ts';\nexport type Port = X;\n",
  'electron/services/answerItem.ts': "import type { Port } from './ports.ts';\nexport type Y = Port;\n",
  'electron/store/openStore.ts': "import type { Port } from '../services/ports.ts';\nimport fs from 'node:fs';\nexport const y: Port = fs as never;\n",
  'electron/reports/render.ts': "import pdfkit from 'pdfkit';\nexport default pdfkit;\n",
  'electron/signing/sign.ts': empty,
  'electron/compose.ts': "import './store/openStore.ts';\nimport './reports/render.ts';\nexport const compose = 1;\n",
  'electron/doors/shared.ts': "import { compose } from '../compose.ts';\nexport const z = compose;\n",
  'electron/desktop/main.ts': "import electron from 'electron';\nimport { z } from '../doors/shared.ts';\nexport const w = [electron, z];\n",
  'electron/loopback/main.ts': "import { compose } from '../compose.ts';\nexport const w = compose;\n",
  'renderer/app/main.tsx': "import '../features/hazards/Hazards.tsx';\n",
  'renderer/features/hazards/Hazards.tsx': "import '../../ui/Plate.tsx';\nimport type { X } from '../../../electron/contract/channels.ts';\nexport type H = X;\n",
  'renderer/features/packs/Packs.tsx': empty,
  'renderer/host/call.ts': empty,
  'renderer/ui/Plate.tsx': empty,
  'build/launch/start.mjs': empty,
  'tests/unit/a.test.ts': "import 'vitest';\nimport '../../electron/compose.ts';\n",
};

/** Each rule with a file that breaks it, and the line that does. */
const offences: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['specs-pure', 'assessment-specs/engine/clock.ts', "import 'node:fs';"],
  ['specs-pure', 'assessment-specs/engine/type.ts', "import type { X } from '../../electron/contract/channels.ts'; export type Z = X;"],
  ['contract', 'electron/contract/bad.ts', "import type { Port } from '../services/ports.ts'; export type Z = Port;"],
  ['contract', 'electron/contract/bad.ts', "import 'node:path';"],
  ['services', 'electron/services/bad.ts', "import '../store/openStore.ts';"],
  ['adapter-store', 'electron/store/bad.ts', "import '../reports/render.ts';"],
  ['adapter-reports', 'electron/reports/bad.ts', "import '../signing/sign.ts';"],
  ['adapter-workbooks', 'electron/workbooks/bad.ts', "import '../services/answerItem.ts';"],
  ['adapter-signing', 'electron/signing/bad.ts', "import '../store/openStore.ts';"],
  ['signing-no-domain', 'electron/signing/bad.ts', "import 'pdfkit';"],
  ['compose-only-from-doors', 'electron/services/bad.ts', "import '../compose.ts';"],
  ['door-desktop', 'electron/desktop/bad.ts', "import '../loopback/main.ts';"],
  ['door-loopback', 'electron/loopback/bad.ts', "import '../store/openStore.ts';"],
  ['door-cli', 'electron/cli/bad.ts', "import '../services/answerItem.ts';"],
  ['doors-shared', 'electron/doors/bad.ts', "import '../loopback/main.ts';"],
  ['fonts', 'electron/fonts/bad.ts', "import '../store/openStore.ts';"],
  ['electron-only-in-desktop', 'electron/loopback/bad.ts', "import { app } from 'electron'; export default app;"],
  ['electron-only-in-desktop', 'electron/store/bad.ts', "import type { App } from 'electron'; export type A = App;"],
  ['renderer', 'renderer/features/packs/bad.ts', "import '../../../electron/services/answerItem.ts';"],
  ['renderer-no-node', 'renderer/app/bad.ts', "import 'node:os';"],
  ['features-apart', 'renderer/features/packs/bad.tsx', "import '../hazards/Hazards.tsx';"],
  ['features-not-app', 'renderer/features/packs/bad.tsx', "import '../../app/main.tsx';"],
  ['score-shared', 'renderer/score/bad.tsx', "import '../features/hazards/Hazards.tsx';"],
  ['ui-presents', 'renderer/ui/bad.tsx', "import '../host/call.ts';"],
  ['product-not-build', 'electron/cli/bad.ts', "import '../../build/launch/start.mjs';"],
  ['no-dev-packages', 'electron/store/bad.ts', "import 'vitest';"],
  ['no-circles', 'electron/cli/bad.ts', "import './worse.ts'; export const a = 1;"],
  ['resolvable', 'electron/cli/bad.ts', "import './nowhere.ts';"],
];

describe('checkLayers', () => {
  it('finds nothing in a house that keeps the rules, and has seen every file of it', async () => {
    expect(await checkLayers(temporaryTree(house))).toEqual({ findings: [], seen: Object.keys(house).filter((path) => /^(assessment|electron|renderer|build|tests)/.test(path)).length });
  });

  it.each(offences)('%s: catches %s with %s', async (rule, file, line) => {
    const root = temporaryTree({ ...house, [file]: `${line}\n`, ...(rule === 'no-circles' ? { 'electron/cli/worse.ts': "import './bad.ts';\n" } : {}) });
    const { findings } = await checkLayers(root);
    expect(findings.filter((finding) => finding.startsWith(`${file} -> `)).join('\n')).toContain(`(${rule}: `);
  });

  it('has an offence for every rule', () => {
    expect(new Set(offences.map(([rule]) => rule))).toEqual(new Set(layerRules.map(({ name }) => name)));
  });

  it('has seen nothing in an empty tree', async () => {
    expect(await checkLayers(temporaryTree())).toEqual({ findings: [], seen: 0 });
  });
});
