import { lazy, Suspense } from 'react';

const CommandPalette = lazy(() => import('./command-palette.tsx'));

/** The palette, once somebody wants it. */
export const PaletteSlot = () => <Suspense><CommandPalette /></Suspense>;
