/** Why an update, or the place it would come from, is not taken.
 *  - feedMalformed: not a web address. feedNotSecure: http, and not to this machine itself.
 *  - feedUnreadable: no answer, or not a feed. downloadFailed: the download broke off.
 *  - olderVersion: the feed offers less than what runs. fileElsewhere: the feed sends to a place it may not name.
 *  - checksumMismatch, signatureMismatch: what came is not what was published.
 *  - notInstallable: this copy was not installed in a way that can replace itself (a portable copy, a checkout). */
export type UpdateRefusal =
  | 'feedMalformed' | 'feedNotSecure' | 'feedUnreadable' | 'downloadFailed' | 'olderVersion' | 'fileElsewhere'
  | 'checksumMismatch' | 'signatureMismatch' | 'notInstallable';

/** How things stand with updates. Off until the user names a feed; nothing is asked of any network before. */
export type UpdateState =
  | { readonly kind: 'off' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'available'; readonly version: string }
  | { readonly kind: 'downloading'; readonly version: string; readonly percent: number }
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'refused'; readonly why: UpdateRefusal; readonly detail: string };

export type UpdateEvent =
  | { readonly kind: 'feedCleared' }
  | { readonly kind: 'feedNamed' }
  | { readonly kind: 'checkBegun' }
  | { readonly kind: 'nothingNewer' }
  | { readonly kind: 'found'; readonly version: string }
  | { readonly kind: 'downloadBegun' }
  | { readonly kind: 'progressed'; readonly percent: number }
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'refused'; readonly why: UpdateRefusal; readonly detail: string };

/** What an event makes of a state. An event that does not belong to the state changes nothing: a late progress report after
 *  the feed was cleared must not switch updates on again. */
export function nextUpdateState(state: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.kind) {
    case 'feedCleared':
      return { kind: 'off' };
    case 'feedNamed':
      return { kind: 'idle' };
    case 'checkBegun':
      return ['idle', 'upToDate', 'available', 'refused'].includes(state.kind) ? { kind: 'checking' } : state;
    case 'nothingNewer':
      return state.kind === 'checking' ? { kind: 'upToDate' } : state;
    case 'found':
      return state.kind === 'checking' ? { kind: 'available', version: event.version } : state;
    case 'downloadBegun':
      return state.kind === 'available' ? { kind: 'downloading', version: state.version, percent: 0 } : state;
    case 'progressed':
      return state.kind === 'downloading' ? { ...state, percent: Math.max(state.percent, Math.min(100, Math.floor(event.percent))) } : state;
    case 'downloaded':
      return state.kind === 'downloading' ? { kind: 'ready', version: state.version } : state;
    case 'refused':
      return state.kind === 'off' || state.kind === 'ready' ? state : { kind: 'refused', why: event.why, detail: event.detail };
  }
}
