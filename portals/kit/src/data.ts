/** Tables, forms and overlays: downloaded with the first page that has one. */
import './styles/data.css';

export * from './form/index.ts';
export * from './overlay/index.ts';
export * from './table/index.ts';
