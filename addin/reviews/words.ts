import type { ReviewDue } from '../../server/contract/review/review.ts'
import { figures } from '../words/numbers.ts'

export const isOverdue = ({ daysOverdue }: ReviewDue): boolean => daysOverdue > 0

/** "12 days". */
export const overdueWords = ({ daysOverdue }: ReviewDue): string => figures(daysOverdue, 'day', 'days')
