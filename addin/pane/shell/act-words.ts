import { waitingWhat } from '../../../server/contract/texts/words/waiting.ts'
import type { ActKind } from '../../queue/act.ts'
import { spoken } from '../../words/spoken.ts'

/** What each kind of act is called in the lists of acts. */
export const actWords: Record<ActKind, string> = spoken(waitingWhat)
