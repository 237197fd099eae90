import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { colours, fontFamily, fontFamilyMonospace } from './tokens.ts';

/** Step 6 is the fill under white text, step 3 the same accent as text on dark. */
const accent: MantineColorsTuple = [
  '#eef4fd', '#dbe7fa', '#b7cff4', colours.accent[1], '#6497e4', '#3f7bd6', colours.accent[0], '#194f9f', '#143f80', '#102f5f',
];
const dark: MantineColorsTuple = [
  colours.ink[1], '#b8c0cd', colours['ink-3'][1], '#667083', colours['line-strong'][1], '#2f3744', colours.sunken[1], colours.surface[1], '#10141a', '#0b0e13',
];
const small = { defaultProps: { size: 'sm' } };

/** `lockScroll: false` because the scroll lock injects a style element, which the policy refuses; kit.css locks with :has(). */
const floating = (backgroundOpacity: number, duration: number) => ({
  lockScroll: false, padding: 20, overlayProps: { backgroundOpacity }, transitionProps: { duration }, attributes: { header: { role: 'presentation' } },
});

/** Mantine dressed in the campus's tokens. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: { accent, dark },
  fontFamily,
  fontFamilyMonospace,
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.5', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { ...floating(0.35, 120), centered: true, radius: 'md' } },
    Drawer: { defaultProps: { ...floating(0.25, 140), position: 'right' } },
    Button: small, TextInput: small, Textarea: small, NumberInput: small, MultiSelect: small, DatePickerInput: small,
    // An open list would cover what is wrong with the field.
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', openOnFocus: false } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    // The placeholder would be a child that a menu may not have.
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 }, withInitialFocusPlaceholder: false } },
  },
});

const variables = (of: 0 | 1) => ({
  '--mantine-color-body': colours.surface[of],
  '--mantine-color-text': colours.ink[of],
  '--mantine-color-dimmed': colours['ink-2'][of],
  '--mantine-color-placeholder': colours['ink-3'][of],
  '--mantine-color-default': of ? colours.sunken[of] : colours.surface[of],
  '--mantine-color-default-hover': colours.hover[of],
  '--mantine-color-default-border': colours['line-strong'][of],
  '--mantine-color-error': colours.bad[of],
  '--mantine-color-anchor': colours.accent[of],
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--input-height-sm': '34px' },
  light: variables(0),
  dark: variables(1),
});
