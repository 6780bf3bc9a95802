import { replyWords as texts } from '../../server/contract/texts/words/words.ts'
import { spoken } from './spoken.ts'

export const replyWords = spoken(texts)
