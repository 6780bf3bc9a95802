import type { Calls } from './answer.ts'
import { contentCalls } from './content.ts'
import { formCalls } from './forms.ts'
import { noticeCalls } from './notices.ts'
import { storageCalls } from './storage.ts'

/** Every call that can be made while reading a message, by number. */
export const readingCalls: Calls = { ...contentCalls, ...formCalls, ...storageCalls, ...noticeCalls }
