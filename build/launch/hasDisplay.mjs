/** Whether a window could be opened here. @param {NodeJS.ProcessEnv} [env] @param {string} [platform] */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
