/** An Idempotency-Key: nothing but unlike any other. Classic Outlook on Windows has no id-maker where it runs commands. */
export const newKey = (): string =>
  typeof crypto === 'undefined' ? `command-${Date.now()}-${Math.random().toString(36).slice(2)}` : crypto.randomUUID()
