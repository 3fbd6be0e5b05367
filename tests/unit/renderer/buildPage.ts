import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds an html file's page with vite into `outDir`, unminified, so that a failure can be read. */
export async function buildPage(root: string, html: string, outDir: string): Promise<void> {
  await build({ configFile: false, root, base: './', logLevel: 'error', plugins: [react()], build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 9000, rolldownOptions: { input: join(root, html) } } });
}
