import path from 'node:path';

/** Where the font packages lie as seen from a compiled door, in a checkout and inside app.asar alike. */
export function fontDirectory(programDirectory: string): string {
  return path.join(programDirectory, '..', '..', 'node_modules', '@expo-google-fonts');
}
