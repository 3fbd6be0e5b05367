/**
 * A private key (PDF 32000-1 annex E: a prefix of one's own) that stands in the form, in every field and in every signature
 * dictionary. It tells documents that were planned here from foreign ones even after a byte of one of them was changed, and
 * names the layout: a later way to write fields gets a later number, and this one stays readable.
 */
export const fieldMark = '/ANZH_SignatureLayout 0';
