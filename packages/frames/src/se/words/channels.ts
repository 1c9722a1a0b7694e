import { called } from '../../elsewhere/called.js';
import { channels as shared } from '../../elsewhere/channels.js';

/** The ways to reach each other, by their Swedish names. */
export const channels = called('sv', shared, {
  meeting: 'möte',
  'planned-talk': 'utvecklingssamtal',
  'parents-meeting': 'föräldramöte',
  'phone-call': 'telefonsamtal',
  'platform-message': 'meddelande på plattformen',
  'platform-absence-report': 'frånvaroanmälan',
  sms: 'sms',
  email: 'e-post',
  letter: 'brev',
  'social-media-group': 'grupp i sociala medier',
});
