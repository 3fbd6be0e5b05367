import { checkout } from './checkout.mjs';
import { installTestTools } from './installTestTools.mjs';
import { launch } from './launch.mjs';
import { Refusal } from './Refusal.mjs';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';
import { findPinnedNode } from './findPinnedNode.mjs';
import { installDependencies } from './installDependencies.mjs';
import { lockSetup } from './lockSetup.mjs';
import { buildStale } from './buildStale.mjs';

// npm test [-- suite …]. A build that fails is a failed check of its own: the other suites still say what they find.
await launch(async () => {
  const names = process.argv.slice(2);
  const { node, buildFailure } = await lockSetup(checkout, async () => {
    await installDependencies(checkout);
    const found = findPinnedNode(checkout);
    return { node: found, buildFailure: await failureOf(() => buildStale(checkout, found)) };
  });
  await installTestTools();
  if (buildFailure) say(buildFailure);
  const env = { ...process.env, ANZHUN_BUILD_FAILURE: buildFailure ?? '' };
  const { code } = await runChild(node, ['build/suites/main.ts', ...names], { cwd: checkout, env });
  return code;
});

/** @param {() => Promise<unknown>} work @returns {Promise<string | undefined>} */
async function failureOf(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
