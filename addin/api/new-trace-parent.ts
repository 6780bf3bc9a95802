const id = () => crypto.randomUUID().replaceAll('-', '')

/**
 * The header with which a call begins a trace (W3C Trace Context): random ids, new for each call. Calls of one person
 * share none, so a collector cannot tell what belongs to whom.
 */
export const newTraceParent = (): string => `00-${id()}-${id().slice(16)}-01`
