import { guard } from '../isolation/guard.ts'

/** In MB. A file that needs more is to be split: what it says then is said by `needs-too-much-memory`. */
const limits = { heap: 380, all: 512, nice: 5 }

guard(import.meta.url, limits, () => import('./work-on-file.ts'))
