import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds an html file's page with vite into `outDir` as it ships, but unminified, so that a failure can be read. */
export async function buildPage(root: string, html: string, outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  // vitest's NODE_ENV=test would reach the page, where antd's parts then give every element the same id
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: false, root, base: './', logLevel: 'error', plugins: [react()], build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 9000, rolldownOptions: { input: join(root, html) } } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
