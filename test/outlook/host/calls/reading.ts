import type { Calls } from './answer.ts'
import { contentCalls } from './content.ts'
import { formCalls } from './forms.ts'
import { noticeCalls } from './notices.ts'
import { storageCalls } from './storage.ts'

/** All that may be asked beside a message that is read, by the numbers under which the calls travel. */
export const readingCalls: Calls = { ...contentCalls, ...formCalls, ...storageCalls, ...noticeCalls }
