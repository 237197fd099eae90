import { formSending } from '@campus/portal-kit/data';
import { useRefusals } from './refusals.ts';

/** Sends one mutation from a form of teaching. */
export const useSend = formSending(useRefusals);
