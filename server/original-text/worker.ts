import { runGuarded } from '../isolation/guard.ts'

/** In MB. The program itself takes 90; a message is read as a stream, so only its words stay in memory. */
const limits = { heap: 96, all: 192, nice: 5 }

runGuarded(import.meta.url, limits, () => import('./read-input.ts'))
