/** The shape of a language's texts: the same keys as zh-CN, any words. A missing or a surplus key does not compile. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
