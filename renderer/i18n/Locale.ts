import type { Settings } from '../../electron/contract/views.ts';

export type Locale = Settings['locale'];
