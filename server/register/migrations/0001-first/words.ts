/*
 * The words that more than one check or trigger of this step knows, as they were when it was released. What the policy
 * says today stands in server/policy; a word more there needs a migration of its own.
 */

export const contactPointKinds = ['email', 'number', 'name']
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media']

/** In the order in which lists go by state. */
export const escalationStates = ['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred']
export const restrictionStates = ['agreed', 'in-force', 'lifted', 'replaced']

export const behaviours = ['abusive', 'harassing', 'aggressive', 'impedes-administration']
export const measureKinds = ['designated-contact', 'fewer-people', 'volume', 'type', 'days-and-times', 'channel-closed']
