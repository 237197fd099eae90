import { contest } from '../contestant.ts';
import { ours } from './ours.ts';

/** The default topology as `npm start` runs it, a worker for each core: permissions, row scope and audit on. */
contest(settings => ours(settings, 'one'));
