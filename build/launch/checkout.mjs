import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout, with a trailing separator; the launchers are called from any folder. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url));
