import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the certificates are made with: kind of key, name, and how the signer may use it. */
export interface Maker {
  readonly key?: 'rsa:2048' | 'rsa:3072' | 'rsa:4096' | 'rsa:1024' | 'P-256' | 'P-384' | 'P-521' | 'ed25519';
  readonly subject?: string;
  readonly usage?: string;
  /** openssl's own form, `20200101000000Z`; 2026 to 2049 where nothing is said. */
  readonly validity?: readonly [string, string];
}

/** A workshop of real openssl in a folder of its own. */
export interface KeyWorkshop {
  readonly folder: string;
  run(tool: string, ...args: readonly string[]): string;
  /** Makes `<name>.key` and `<name>.crt` under `issuer` (an authority made before; null: signs itself). */
  certificate(name: string, issuer: string | null, maker?: Maker & { readonly authority?: boolean }): void;
  /** Packs `<name>.key` and `<name>.crt`, with further certificates, by openssl pkcs12. @param passphrase octets as a console would hand them over */
  pack(name: string, passphrase: string | Uint8Array, options?: { readonly args?: readonly string[]; readonly chain?: readonly string[]; readonly key?: string }): Buffer;
  read(file: string): Buffer;
  close(): void;
}

export const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;
export const subject = '/C=CN/ST=山东省/L=济宁市/O=嘉祥县示例机械有限公司/CN=马骉';

const generate: Readonly<Record<NonNullable<Maker['key']>, readonly string[]>> = {
  'rsa:1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'], 'rsa:2048': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa:3072': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'], 'rsa:4096': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:4096'],
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'], 'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'P-521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'], ed25519: ['-algorithm', 'ED25519'],
};

export function openKeyWorkshop(): KeyWorkshop {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const run = (tool: string, ...args: readonly string[]): string =>
    execFileSync(tool, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  let serial = 1;
  return {
    folder, run,
    certificate(name, issuer, maker = {}) {
      const usage = maker.usage === undefined ? [] : [`keyUsage=critical,${maker.usage}`];
      const extensions = maker.authority === true ? ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'] : ['basicConstraints=critical,CA:FALSE', ...usage];
      writeFileSync(join(folder, `${name}.ext`), extensions.concat('subjectKeyIdentifier=hash').join('\n'));
      run('openssl', 'genpkey', ...generate[maker.key ?? 'P-256'], '-out', `${name}.key`);
      run('openssl', 'req', '-new', '-utf8', '-key', `${name}.key`, '-subj', maker.subject ?? subject, '-nameopt', 'utf8', '-out', `${name}.csr`);
      const signer = issuer === null ? ['-selfsign', '-keyfile', `${name}.key`] : ['-cert', `${issuer}.crt`, '-keyfile', `${issuer}.key`];
      writeFileSync(join(folder, 'ca.txt'), '');
      writeFileSync(join(folder, 'ca.serial'), `${(serial += 1).toString(16).padStart(4, '0')}\n`);
      writeFileSync(join(folder, 'ca.cnf'), '[ca]\ndefault_ca=it\n[it]\ndatabase=ca.txt\nserial=ca.serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\nC=optional\nST=optional\nL=optional\nO=optional\nOU=optional\nCN=supplied\n');
      const [from, until] = maker.validity ?? ['20260101000000Z', '20491231000000Z'];
      run('openssl', 'ca', '-config', 'ca.cnf', '-batch', '-notext', '-utf8', '-preserveDN', ...signer, '-startdate', from, '-enddate', until, '-extfile', `${name}.ext`, '-in', `${name}.csr`, '-out', `${name}.crt`);
    },
    pack(name, passphrase, { args = [], chain = [], key = name } = {}) {
      writeFileSync(join(folder, 'pass'), Buffer.concat([Buffer.from(passphrase), Buffer.from('\n')]));
      writeFileSync(join(folder, 'chain.pem'), chain.map((one) => readFileSync(join(folder, `${one}.crt`), 'utf8')).join(''));
      run('openssl', 'pkcs12', '-export', ...args, '-inkey', `${key}.key`, '-in', `${name}.crt`, ...(chain.length === 0 ? [] : ['-certfile', 'chain.pem']), '-name', '签名', '-passout', 'file:pass', '-out', 'out.p12');
      return readFileSync(join(folder, 'out.p12'));
    },
    read: (file) => readFileSync(join(folder, file)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
