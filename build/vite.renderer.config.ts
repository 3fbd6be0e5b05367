import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** The renderer: hashed files under relative addresses, the same bytes for app:// and for door 2. */
export function viteRendererConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: false,
      // Electron 45 and the browsers of door 2
      target: 'chrome130',
      sourcemap: false,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/ },
              { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler|i18next|react-i18next)[\\/]/ },
            ],
          },
        },
      },
    },
  };
}
