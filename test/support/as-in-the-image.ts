/** How the image runs the server, beside its settings: what is young is small, and what is not needed is given back. */
export const nodeFlags = ['--max-semi-space-size=2']
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' }
