import type { Report } from '../../../server/contract/report/report.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { figure } from '../../words/numbers.ts'

export type Row = Report['tiles'][number]

/** "15", or "fewer than 5". */
export const countWords = (value: Row['value']): string => (value === null ? say('fewer than 5') : figure(value))
