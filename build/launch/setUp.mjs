import { buildStale } from './buildStale.mjs';
import { findPinnedNode } from './findPinnedNode.mjs';
import { installDependencies } from './installDependencies.mjs';
import { lockSetup } from './lockSetup.mjs';

/**
 * Everything between a fresh clone and a program that can run: packages, the pinned Node, what must be built.
 * @param {string} root
 * @param {readonly string[]} targets names from buildTargets
 * @returns {Promise<string>} the pinned Node's path
 */
export function setUp(root, targets) {
  return lockSetup(root, async () => {
    await installDependencies(root);
    const node = findPinnedNode(root);
    await buildStale(root, node, targets);
    return node;
  });
}
