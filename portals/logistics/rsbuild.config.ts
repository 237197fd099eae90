import { portal } from '@campus/portal-kit/build';

export default portal(import.meta.dirname);
