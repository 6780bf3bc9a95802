import { runGuarded } from '../isolation/guard.ts'

/**
 * In MB. What `all` has beyond `heap` is for the file itself, SQLite and Node's own code: with a larger heap V8 clears
 * away too late, and the process is ended for garbage. A file that needs more must be split: `needs-too-much-memory`.
 */
const limits = { heap: 320, all: 512, nice: 5 }

runGuarded(import.meta.url, limits, () => import('./work-on-file.ts'))
