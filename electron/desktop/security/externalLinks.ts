/** The sites that a link may open in the user's own browser: where the cited laws and notices are published. */
const officialHosts: ReadonlySet<string> = new Set(['flk.npc.gov.cn', 'www.gov.cn', 'www.mem.gov.cn', 'yjt.shandong.gov.cn']);

/** Whether a URL may be handed to the operating system. shell.openExternal starts whatever program is registered for a
 *  scheme, so only https, without credentials, on the default port, at a site of the list passes.
 *  @basis Electron security checklist 15: do not use shell.openExternal with untrusted content */
export function mayOpenExternally(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== 'https:') return false;
  return parsed.username === '' && parsed.password === '' && parsed.port === '' && officialHosts.has(parsed.hostname);
}
