import { loadRemote, registerRemotes } from '@module-federation/runtime';
import type { Fetch } from './loader.ts';

/** Downloads through module federation. */
export const fetchRemote: Fetch = async (name, entry, force) => {
  registerRemotes([{ name, entry }], { force });
  const module = await loadRemote<{ default: unknown }>(`${name}/portal`);
  return module?.default;
};

/**
 * The host provides only those shared modules that it names somewhere: tables and forms are for the departments.
 * @public
 */
export const provided = [() => import('@campus/portal-kit/data'), () => import('@campus/portal-kit/router')];
