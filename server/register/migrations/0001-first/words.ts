/*
 * The words in this migration's checks, as of its release. Today's words are in server/policy; a new word
 * there needs a new migration.
 */

export const contactPointKinds = ['email', 'number', 'name', 'postal-address']
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media']
