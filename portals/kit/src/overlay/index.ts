export { Asking } from './asking.tsx';
export { Drawer } from './drawer.tsx';
export { Confirm, Modal } from './modal.tsx';
