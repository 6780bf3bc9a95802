import { replyWords as replyWordsTexts } from '../../server/contract/messages/en/words.ts'
import type { Reply } from '../api/reply.ts'
import { spoken } from './spoken.ts'

export const replyWords: Record<Reply['what'], string> = spoken(replyWordsTexts)
