/** An Idempotency-Key: it only has to be unique. Classic Outlook on Windows has no `crypto` where it runs commands. */
export const newKey = (): string =>
  typeof crypto === 'undefined' ? `command-${Date.now()}-${Math.random().toString(36).slice(2)}` : crypto.randomUUID()
