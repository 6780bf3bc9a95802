import { reportText as texts } from '../../../server/contract/messages/en/report-text.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Report } from '../../../server/contract/report/report.ts'
import { figure } from '../../words/numbers.ts'

export type Row = Report['tiles'][number]

/** "15", or "fewer than 5". */
export const countWords = (value: Row['value']): string => (value === null ? say(texts, 'few') : figure(value))
