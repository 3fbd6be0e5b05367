#!/usr/bin/env node
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { launch } from './launch.mjs';
import { runChild } from './runChild.mjs';
import { setUp } from './setUp.mjs';

// npx anzhun <verb>: from a fresh clone npm links this package into its own cache and starts this file, so nothing needs
// to be installed first. Standard output belongs to the verb.
await launch(async () => {
  const node = await setUp(checkout, ['cli']);
  const { code } = await runChild(node, [join(checkout, 'dist/cli/main.mjs'), ...process.argv.slice(2)]);
  return code;
});
