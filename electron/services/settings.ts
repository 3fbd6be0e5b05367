import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';

export const getSettings: Service<'settings.get'> = async ({ store }) => succeed(await store.readSettings());

export const setSettings: Service<'settings.set'> = async ({ store }, part) => store.writeSettings({ ...(await store.readSettings()), ...part });
