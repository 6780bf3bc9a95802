import type { Compared } from '../register/copy/backup.ts'
import type { Copied } from '../register/copy/copying.ts'
import { say } from './say.ts'

const inWords = ({ rows, tables }: Copied) =>
  `${rows} rows in ${tables} tables, each compared with what was read, and the audit trail is sound.`

/** How much of a copy differs from its audit trail. */
export const thatDiffer = (differences: number) =>
  `${differences} records, originals or looks in it differ from the audit trail. “verify” names them. Keep this copy and every older one, and tell information governance.`

/** Says what was copied; returns 1 if some of it differs from its audit trail. */
export const sayCopied = (done: string, copied: Copied & Compared, next = ''): number =>
  say(
    `${done} ${inWords(copied)}${copied.differences > 0 ? ` But ${thatDiffer(copied.differences)}` : ''}${next}`,
    copied.differences > 0 ? 1 : 0,
  )
