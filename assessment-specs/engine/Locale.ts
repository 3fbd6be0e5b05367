/** The languages in which the domain speaks. */
export type Locale = 'zh-CN' | 'en';
