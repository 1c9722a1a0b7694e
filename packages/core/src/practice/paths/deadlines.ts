/** By when something is received: the time that a school sets itself. */
export const toAcknowledge = { parameter: 'common-practice/acknowledge-time' } as const;

/** By when somebody answers or finds a time to talk. */
export const toAnswer = { parameter: 'common-practice/reply-time' } as const;
