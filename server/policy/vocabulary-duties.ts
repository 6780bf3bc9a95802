/**
 * G: what a message that is passed on may hold, whoever wrote it: a restriction binds the person, never the request.
 */
export const heldDuties = [
  'information-request',
  'subject-access',
  'data-protection-complaint',
  'safeguarding',
  'complaint',
  'adjustments',
] as const
export type HeldDuty = (typeof heldDuties)[number]

/** What the contact has to do: the message itself, mail that is kept on file and must be read, and what it holds. */
export const dutyKinds = ['message', 'filed-mail', ...heldDuties] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Refusals about them. */
export const dutyRefusals = ['unknown-duty', 'not-the-contact', 'must-be-read'] as const
