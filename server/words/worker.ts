import { guard } from '../isolation/guard.ts'

/** In MB. The program itself takes 90; a message is read as it arrives, so that only its words are held. */
const limits = { heap: 96, all: 192, nice: 5 }

guard(import.meta.url, limits, () => import('./read-input.ts'))
