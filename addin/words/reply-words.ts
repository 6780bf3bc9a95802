import { replyWords as texts } from '../../server/contract/messages/en/words.ts'
import { spoken } from './spoken.ts'

export const replyWords = spoken(texts)
