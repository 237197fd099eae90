import type { PortalWidget } from '@campus/portal-kit';
import { lazy, type ComponentType } from 'react';

const made = new WeakMap<PortalWidget['load'], ComponentType>();

/** One component for each widget, so that coming back to the page does not load it again. */
export function lazyWidget(load: PortalWidget['load']): ComponentType {
  const widget = made.get(load) ?? lazy(load);
  made.set(load, widget);
  return widget;
}
