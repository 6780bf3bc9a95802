/**
 * How the image runs Node, apart from its settings: a small young generation, and unused memory goes back to the
 * system.
 */
export const nodeFlags = ['--max-semi-space-size=2']
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' }
