// The first stylesheet in the head: it fixes the order of the layers. The rest comes after the shared modules are settled.
import '@campus/portal-kit/core.css';

void import('./start.tsx');
