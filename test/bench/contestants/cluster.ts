import { contest } from '../contestant.ts';
import { ours } from './ours.ts';

/** The same system as `npm start -- --cluster` runs it: a process for the gateway and for each department, HTTP between them. */
contest(settings => ours(settings, 'cluster'));
