import { aims as shared } from '../../elsewhere/aims.js';
import { called } from '../../elsewhere/called.js';

/** What it is all for, by its Swedish names. */
export const aims = called('sv', shared, { learning: 'lärande', wellbeing: 'trivsel' });
