/**
 * How the image runs Node, apart from its settings: a small young generation, and unused memory goes back to the
 * system.
 */
export const nodeFlags = ['--max-semi-space-size=2']
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' }

/** In tests: what Node has compiled before, so that it does not compile the whole server again at every start. */
export function compiledBefore(): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env
  return NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}
}
