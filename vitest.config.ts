import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // importing the real package in a test would start a download of the binary
    alias: { electron: fileURLToPath(new URL('./build/electronIsAbsent.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/{unit,contract,golden}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
