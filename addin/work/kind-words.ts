import { kindWords as kindWordsTexts } from '../../server/contract/messages/en/work-kinds.ts'
import type { WorkItem } from '../../server/contract/work.ts'
import { spoken } from '../words/spoken.ts'

/** What kind of work something is: the heading of a tab. */
export const kindWords: Record<WorkItem['kind'], string> = spoken(kindWordsTexts)
