import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ClauseDrawerProps } from './clause-drawer.tsx';

const ClauseDrawer = lazy(() => import('./clause-drawer.tsx'));

/** The drawer's code is half of the page's: it comes when a pointer or the focus first reaches the board. */
export function ClauseSlot({ children, ...drawer }: ClauseDrawerProps & { children: ReactNode }) {
  const [isNear, setNear] = useState(false);
  const come = () => setNear(true);
  return (
    <>
      <div className="command-screen" onPointerEnter={come} onFocus={come}>{children}</div>
      {(isNear || drawer.code !== null) && <Suspense><ClauseDrawer {...drawer} /></Suspense>}
    </>
  );
}
