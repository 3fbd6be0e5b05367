import type { zhCN } from './zh-CN/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // zh-CN is the source: its keys are the keys
    resources: { translation: typeof zhCN };
    returnNull: false;
  }
}
