import type { Portal } from './portal.ts';

/** A downloaded module as a portal; throws with the reason when it is another contract or another department. */
export function asPortal(name: string, module: unknown): Portal {
  const portal = module as Partial<Portal> | null | undefined;
  if (portal?.contract !== 1) throw new Error(`${name} speaks portal contract ${String(portal?.contract)}; this shell speaks 1. Build both from one version.`);
  if (portal.name !== name) throw new Error(`The module served as ${name} says it is ${String(portal.name)}. Check its manifest address.`);
  if (!Array.isArray(portal.pages) || portal.pages.length === 0 || !portal.messages) throw new Error(`${name} declares no pages or no messages.`);
  return portal as Portal;
}
