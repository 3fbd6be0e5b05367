import { buildTargets } from './buildTargets.mjs';
import { checkout } from './checkout.mjs';
import { launch } from './launch.mjs';
import { listFiles } from './listFiles.mjs';
import { Refusal } from './Refusal.mjs';
import { runChild } from './runChild.mjs';
import { setUp } from './setUp.mjs';

// npm run bench [-- part of a name]: each tests/bench/*.bench.ts prints its own table and misses its limit with a code
await launch(async () => {
  const node = await setUp(checkout, Object.keys(buildTargets));
  const parts = process.argv.slice(2);
  const benches = listFiles(checkout, ['tests/bench'], (path) =>
    path.endsWith('.bench.ts') && (parts.length === 0 || parts.some((part) => path.includes(part))));
  if (benches.length === 0) throw new Refusal(`tests/bench holds no bench${parts.length ? ` named ${parts.join(' or ')}` : ''}.`);
  const missed = [];
  for (const bench of benches) {
    process.stdout.write(`\n== ${bench}\n`);
    const { code } = await runChild(node, ['--expose-gc', bench], { cwd: checkout });
    if (code !== 0) missed.push(`${bench} (code ${code})`);
  }
  process.stdout.write(missed.length ? `\nmissed: ${missed.join(', ')}\n` : `\n${benches.length} benches within their limits\n`);
  return missed.length ? 1 : 0;
});
