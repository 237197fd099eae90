import { useMantineColorScheme } from '@mantine/core';

/** Light, dark, or as the system has it; remembered, and read by color-scheme.js before the first paint. */
export function useScheme() {
  // Without keepTransitions Mantine injects a style element at each change.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return { scheme: colorScheme, setScheme: setColorScheme };
}
