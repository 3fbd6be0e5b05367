import type { RenderedDocument } from '../services/ports.ts';

/** What a cancelled call gets: nothing. The caller asks its own signal before it looks. */
export const nothingRendered: RenderedDocument = { pdf: new Uint8Array(), pages: 0, fields: [], missingCharacters: [] };
