import { shell } from '@campus/portal-kit/build';

export default shell(import.meta.dirname);
