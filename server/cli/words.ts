import type { Compared } from '../register/copy/backup.ts'
import type { Copied } from '../register/copy/copying.ts'
import { say } from './say.ts'

const inWords = ({ rows, tables }: Copied) =>
  `${rows} rows in ${tables} tables, each compared with what was read, and the audit trail is sound.`

/** A number with its noun: “1 difference”, “2 differences”. */
export const countOf = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`

/** How much of a copy differs from its audit trail. */
export const thatDiffer = (differences: number) =>
  `${countOf(differences, 'difference')} found in it. “verify” names them. Keep this copy and every older one, and tell information governance.`

/** Says what was copied; returns 1 if some of it differs from its audit trail. */
export const sayCopied = (done: string, copied: Copied & Compared, next = ''): number =>
  say(
    `${done} ${inWords(copied)}${copied.differences > 0 ? ` But ${thatDiffer(copied.differences)}` : notCompared(copied)}${next}`,
    copied.differences > 0 ? 1 : 0,
  )

/** Only a program of its own version can compare an older register's records with its trail. */
export const notCompared = ({ isCompared }: Pick<Compared, 'isCompared'>): string =>
  isCompared ? '' : ' Its records were not compared with the trail, because the register is older than this program.'
