/** Why a setting, a file or a folder cannot be used: nothing is done then. */
export class NotUsable extends Error {}
