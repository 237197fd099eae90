export { Facts, Figures } from './facts.tsx';
export { Icon } from './icon.tsx';
export { Page } from './page.tsx';
export { Panel } from './panel.tsx';
export { Segments, type Segment } from './segments.tsx';
export { Tabs, type Tab } from './tabs.tsx';
