/** Whether a session can still be changed: what has begun stays as it was. */
export const isComing = ({ isCancelled, startsAt }: { isCancelled: boolean; startsAt: string }): boolean => !isCancelled && Date.parse(startsAt) > Date.now();
