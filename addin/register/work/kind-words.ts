import { kindWords as kindWordsTexts } from '../../../server/contract/texts/words/work-kinds.ts'
import type { WorkItem } from '../../../server/contract/work.ts'
import { spoken } from '../../words/spoken.ts'

/** The names of the kinds of work, as headings of tabs. */
export const kindWords: Record<WorkItem['kind'], string> = spoken(kindWordsTexts)
