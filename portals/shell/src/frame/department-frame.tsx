import { Boundary } from '@campus/portal-kit';
import { Outlet, useLocation } from 'react-router';

/** Keeps a department's crash inside its pages; another page of it starts afresh. */
export function DepartmentFrame() {
  const { pathname } = useLocation();
  return <Boundary of={pathname}><Outlet /></Boundary>;
}
