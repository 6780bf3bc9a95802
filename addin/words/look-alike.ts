/**
 * G: what is said of an address that looks like one of the council's domain without being of it. It may be somebody's own
 * domain, so it claims no more.
 */
export const onlyResembles = (domain: string): string => `The address only resembles ${domain}.`
