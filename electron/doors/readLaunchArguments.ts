/** What a door is told when it starts. */
export interface LaunchArguments {
  /** `--data DIR`, else ANZHUN_DATA; undefined means the door's own default. */
  readonly dataDirectory: string | undefined;
  /** `--demo`: begin with the sample enterprise in a folder that is thrown away. */
  readonly demo: boolean;
}

/** Reads the arguments of a door. Switches that are not ours are passed over, because Chromium has many of its own in the
 *  same list.
 *  @param own the arguments after the program's own name
 *  @returns a sentence instead, when they cannot be obeyed */
export function readLaunchArguments(own: readonly string[], environment: Readonly<Record<string, string | undefined>>): LaunchArguments | string {
  const demo = own.includes('--demo');
  const named = dataSwitch(own);
  if (named === '' || named?.startsWith('--')) return '--data needs a folder: --data DIR';
  if (demo && named !== undefined) return '--demo uses a folder of its own: leave out --data';
  return { demo, dataDirectory: named ?? (environment['ANZHUN_DATA'] || undefined) };
}

function dataSwitch(own: readonly string[]): string | undefined {
  const at = own.findIndex((argument) => argument === '--data' || argument.startsWith('--data='));
  if (at < 0) return undefined;
  const argument = own[at] ?? '';
  return argument === '--data' ? (own[at + 1] ?? '') : argument.slice('--data='.length);
}
