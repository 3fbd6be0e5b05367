// compiled packs are JSON modules: they are parsed by their zod schema, never trusted by shape
declare module '*.json' {
  const value: unknown;
  export default value;
}
