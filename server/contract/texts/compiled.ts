import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'

const known = new Map<string, CompiledMessage>()

/**
 * Compiles an ICU text on first use. A build compiles all of them instead and leaves out this function and the parser
 * (vite.config.ts).
 */
export function compiled(text: string): CompiledMessage {
  const before = known.get(text)
  if (before !== undefined) return before
  const message = compile(text)
  known.set(text, message)
  return message
}

/** By what a translation is found: its English. A build makes it short (compiled-messages.ts). */
export const keyOf = (text: string): string => text
