/*
 * The words in this migration's checks and triggers, as of its release. Today's words are in server/policy; a new word
 * there needs a new migration.
 */

export const contactPointKinds = ['email', 'number', 'name', 'postal-address']
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media']

/** In sort order. */
export const escalationStates = [
  ...['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'],
  ...['warning-instead', 'complaint', 'formal-warning'],
]
export const restrictionStates = ['agreed', 'in-force', 'lifted', 'replaced']

export const behaviours = ['abusive', 'harassing', 'aggressive', 'impedes-administration']
export const measureKinds = ['designated-contact', 'fewer-people', 'volume', 'type', 'days-and-times', 'channel-closed']
