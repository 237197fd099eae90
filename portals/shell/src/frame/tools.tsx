import { Account } from './account.tsx';
import { Bell } from './bell.tsx';

/** The right end of the top bar. */
export default function Tools() {
  return <><Bell /><Account /></>;
}
