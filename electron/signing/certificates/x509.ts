// @peculiar/x509 resolves its parts through decorators that need this first
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as Crypto);

/** The certificate library, with Node's own crypto behind it. Import it from here only: the order of imports matters. */
export { x509 };
