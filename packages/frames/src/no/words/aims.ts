import { aims as shared } from '../../elsewhere/aims.js';
import { called } from '../../elsewhere/called.js';

/** What it is all for, by its Norwegian names. */
export const aims = called('nb', shared, { learning: 'læring', wellbeing: 'trivsel' });
