/** Opens the palette, as `keyName` names it. */
export const paletteKey = 'ctrl+k';
