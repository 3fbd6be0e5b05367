import { resolve } from 'node:path';

/**
 * What the app gets from `npm start -- …`: unchanged, but a relative --data means relative to where the person typed it,
 * while npm runs scripts in the checkout.
 * @param {readonly string[]} args
 * @param {string} typedIn
 */
export function startArguments(args, typedIn) {
  return args.map((arg, index) => {
    if (args[index - 1] === '--data') return resolve(typedIn, arg);
    return arg.startsWith('--data=') ? `--data=${resolve(typedIn, arg.slice('--data='.length))}` : arg;
  });
}
