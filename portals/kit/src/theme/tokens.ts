/** Every colour a page may use, as `--k-<name>`; light first, dark second. `tokens.test.ts` measures the contrast. */
export const colours = {
  page: ['#f5f6f8', '#0f1319'],
  surface: ['#ffffff', '#161b22'],
  sunken: ['#f0f2f5', '#1d232d'],
  hover: ['#f3f5f8', '#1c222b'],
  ink: ['#1a2230', '#e4e8ef'],
  'ink-2': ['#566072', '#a3adbd'],
  'ink-3': ['#667083', '#8e98a9'],
  line: ['#e2e6ec', '#272e39'],
  'line-strong': ['#cfd5de', '#3a4352'],
  control: ['#858e9d', '#6b7587'],
  accent: ['#1f5fbf', '#8db3ee'],
  'accent-bg': ['#e9f0fb', '#1a2a44'],
  fill: ['#1f5fbf', '#1f5fbf'],
  ok: ['#17683a', '#6cc990'],
  'ok-bg': ['#e4f3ea', '#14301f'],
  warn: ['#8a5300', '#eab04d'],
  'warn-bg': ['#fcefd6', '#352710'],
  bad: ['#b3261e', '#ff9a91'],
  'bad-bg': ['#fce8e6', '#3d1a18'],
  none: ['#566072', '#a3adbd'],
  'none-bg': ['#eceff3', '#232a35'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof colours;

/** System fonts only: a web font of Han glyphs weighs megabytes. */
export const fontFamily = [
  '"PingFang SC"', '"HarmonyOS Sans SC"', '"MiSans"', '"Microsoft YaHei UI"', '"Microsoft YaHei"',
  '"Noto Sans SC"', '"Noto Sans CJK SC"', '"Source Han Sans SC"', 'system-ui', 'sans-serif',
].join(',');

export const fontFamilyMonospace = 'ui-monospace,"SF Mono","Cascadia Mono",Consolas,"Noto Sans Mono CJK SC",monospace';
