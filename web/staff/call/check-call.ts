import type { FormError } from '../components/messages.tsx';
import type { CallDraft } from './call-draft.ts';

const contactErrors = (call: CallDraft): FormError[] => [
  ...(call.contactPhone.trim() === '' && call.contactEmail.trim() === ''
    ? [
        {
          id: 'contactPhone',
          message: 'Enter a phone number or an email address, or choose to stay anonymous',
        },
      ]
    : []),
  ...(call.charityMayContact === ''
    ? [{ id: 'charityMayContact', message: 'Ask whether we may contact them' }]
    : []),
  ...(call.forceMayContact === ''
    ? [{ id: 'forceMayContact', message: 'Ask whether the force may contact them' }]
    : []),
];

/** What has to be asked yet before a call can be sent: what happened, and both consents where details are left. */
export const checkCall = (call: CallDraft): FormError[] => [
  ...(call.narrative.trim() === ''
    ? [{ id: 'narrative', message: 'Write what the caller says happened' }]
    : []),
  ...(call.leavesContact === 'yes' ? contactErrors(call) : []),
];
