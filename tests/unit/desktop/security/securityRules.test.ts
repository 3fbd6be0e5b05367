import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepSecurityRules, secureWebPreferences, securityRules } from '../../../../electron/desktop/security/securityRules.ts';

type Handler = (...sent: unknown[]) => unknown;

/** A page as the rules see it: they may listen, and they may set how windows are opened. */
class AttackedContents extends EventEmitter {
  openWindow: Handler = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: Handler): void {
    this.openWindow = handler;
  }
  /** Sends an event as Chromium would, and tells whether a rule stopped it. */
  attempt(event: string, details: object): boolean {
    let prevented = false;
    this.emit(event, { ...details, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

/** A session as the rules see it, with what they set laid open. */
class AttackedSession {
  readonly set: Record<string, Handler> = {};
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => void (this.set['onBeforeRequest'] = handler),
    onHeadersReceived: (handler: Handler) => void (this.set['onHeadersReceived'] = handler),
  };
  setPermissionRequestHandler(handler: Handler): void { this.set['permissionRequest'] = handler; }
  setPermissionCheckHandler(handler: Handler): void { this.set['permissionCheck'] = handler; }
  setDevicePermissionHandler(handler: Handler): void { this.set['devicePermission'] = handler; }
}

const elsewhere = ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/passwd', 'app://anzhun.example.org/', 'app://anzhun@example.org/', 'app://anzhun:80/', 'javascript:alert(1)', 'about:blank', 'not an address', ''];

let opened: string[];
let contents: AttackedContents;
let session: AttackedSession;

beforeEach(() => {
  opened = [];
  contents = new AttackedContents();
  session = new AttackedSession();
  const app = new EventEmitter();
  keepSecurityRules(securityRules((url) => opened.push(url)), app as unknown as App, session as unknown as Session);
  app.emit('web-contents-created', {}, contents as unknown as WebContents);
});

describe('the preferences of every window', () => {
  it('are the safe ones, each said out loud rather than left to a default', () => {
    expect(secureWebPreferences(securityRules(() => {}), '/preload.cjs')).toEqual({
      preload: '/preload.cjs', spellcheck: false, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, contextIsolation: true, sandbox: true,
      webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, enableBlinkFeatures: '', webviewTag: false,
    });
  });

  it('are argued for, rule by rule', () => {
    for (const rule of securityRules(() => {})) expect(rule.reason.length, String(rule.checklist)).toBeGreaterThan(30);
  });
});

describe('an attacked page', () => {
  it('cannot leave for another address, by itself or by a redirect', () => {
    for (const url of elsewhere) {
      expect(contents.attempt('will-navigate', { url }), url).toBe(true);
      expect(contents.attempt('will-redirect', { url }), url).toBe(true);
    }
    expect(contents.attempt('will-navigate', { url: 'app://anzhun/#/verify' })).toBe(false);
  });

  it('cannot fill a frame', () => {
    expect(contents.attempt('will-frame-navigate', { url: 'app://anzhun/', isMainFrame: false })).toBe(true);
  });

  it('cannot open a window, and reaches the browser only for the official sites', () => {
    for (const url of [...elsewhere, 'http://flk.npc.gov.cn/', 'https://flk.npc.gov.cn.example.org/', 'https://user:pass@flk.npc.gov.cn/', 'https://flk.npc.gov.cn:8443/', 'ms-msdt:/id', 'https://flk.npc.gov.cn/detail?id=1']) {
      expect(contents.openWindow({ url }), url).toEqual({ action: 'deny' });
    }
    expect(opened).toEqual(['https://flk.npc.gov.cn/detail?id=1']);
  });

  it('cannot attach a webview', () => {
    expect(contents.attempt('will-attach-webview', {})).toBe(true);
  });

  it('cannot load anything that is not its own', () => {
    const cancelled = (url: string): unknown => {
      let answer: unknown;
      session.set['onBeforeRequest']?.({ url }, (given: { cancel: boolean }) => (answer = given.cancel));
      return answer;
    };
    for (const url of [...elsewhere, 'ws://127.0.0.1:9229/', 'chrome-extension://abc/a.js']) expect(cancelled(url), url).toBe(true);
    for (const url of ['app://anzhun/', 'app://anzhun/assets/a.js', 'blob:app://anzhun/1', 'data:image/png;base64,AA==']) expect(cancelled(url), url).toBe(false);
  });

  it('is given no permission but writing text to the clipboard, and only as itself', () => {
    const granted = (permission: string, requestingUrl: string): unknown => {
      let answer: unknown;
      session.set['permissionRequest']?.(contents, permission, (given: boolean) => (answer = given), { requestingUrl });
      return answer;
    };
    for (const permission of ['media', 'geolocation', 'notifications', 'midi', 'clipboard-read', 'fileSystem', 'hid', 'serial', 'usb', 'openExternal', 'pointerLock']) {
      expect(granted(permission, 'app://anzhun/'), permission).toBe(false);
      expect(session.set['permissionCheck']?.(contents, permission, 'app://anzhun/'), permission).toBe(false);
    }
    expect(granted('clipboard-sanitized-write', 'app://anzhun/')).toBe(true);
    expect(granted('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(session.set['devicePermission']?.({})).toBe(false);
  });

  it('meets the content policy even on an answer that forgot it', () => {
    let answer: { readonly responseHeaders?: Record<string, readonly string[]> } = {};
    session.set['onHeadersReceived']?.({ url: 'blob:app://elsewhere/1', responseHeaders: {} }, (given: typeof answer) => (answer = given));
    expect(answer.responseHeaders?.['Content-Security-Policy']?.[0]).toContain("default-src 'none'");
  });
});
