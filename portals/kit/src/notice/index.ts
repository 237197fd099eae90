export { type Notice } from './notices.ts';
export { hideToast, markNoticesRead, notify, useNotices } from './store.ts';
export { Toasts } from './toasts.tsx';
