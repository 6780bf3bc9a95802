import type { Watch } from '../migrate.ts'

/**
 * What happens while a register is opened. `watch`: runs each migration that this call does, and no other's.
 * `beforeNew`: called where there is no register yet; if it throws, none is made, and nothing is changed.
 */
export type Opening = { watch?: Watch; beforeNew?: () => void }
