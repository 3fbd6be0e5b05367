import { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';

// without an engine pkijs looks for a browser's crypto
pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));

/** The CMS library, with Node's own crypto behind it. Import it from here only. */
export { pkijs };
