import { reviews as texts } from '../../../server/contract/messages/en/reviews.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { ReviewDue } from '../../../server/contract/review/review.ts'

export const isOverdue = ({ daysOverdue }: ReviewDue): boolean => daysOverdue > 0

/** "12 days". */
export const overdueWords = ({ daysOverdue }: ReviewDue): string => say(texts, 'days', { n: daysOverdue })
