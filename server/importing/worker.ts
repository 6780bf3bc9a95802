import { runGuarded } from '../isolation/guard.ts'

/** In MB. A file that needs more must be split: `needs-too-much-memory` says so. */
const limits = { heap: 320, all: 512, nice: 5 }

runGuarded(import.meta.url, limits, () => import('./work-on-file.ts'))
