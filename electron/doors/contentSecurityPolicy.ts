/** What the page may load and run: its own files, and nothing from anywhere else. The same on both window doors.
 *  - script-src 'self': no inline script, no eval, no other origin.
 *  - style-src 'unsafe-inline': antd writes its component styles into <style> elements while it runs. Styles cannot run code,
 *    and every other source of a leak (images, fonts, connections elsewhere) is closed.
 *  - img-src data: and blob:: handwriting being drawn and evidence that came through the host as bytes.
 *  @basis Electron security checklist 7 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');
