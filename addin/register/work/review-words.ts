import type { ReviewDue } from '../../../server/contract/review/review.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { reviews as texts } from '../../../server/contract/texts/words/reviews.ts'

export const isOverdue = ({ daysOverdue }: ReviewDue): boolean => daysOverdue > 0

/** "12 days". */
export const overdueWords = ({ daysOverdue }: ReviewDue): string => say(texts.days, { n: daysOverdue })
