/** The names under which the preload and the main process speak; nothing else is handled. */
export const bridgeChannels = {
  /** invoke `{callId, channel, input}` -> Reply */
  call: 'host:call',
  /** send `callId` */
  cancel: 'host:cancel',
  /** to the page: `{callId, progress}` */
  progress: 'host:progress',
} as const;

/** The switch that hands the channel names to the preload. A sandboxed preload is one file and cannot import the table with
 *  its schemas; its process arguments are written by the main process alone. */
export const channelNamesSwitch = '--anzhun-channels=';
