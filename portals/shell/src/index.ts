// The first stylesheet in the head: it fixes the order of the layers. The rest comes after the shared modules are settled.
import '@campus/portal-kit/core.css';
import { setOut } from './session/arrival.ts';

setOut();
void import('./start.tsx');
