import { askEscalationLog, askRestrictionLog } from '../api/log.ts'
import type { Section } from '../parts/section.ts'
import { questionOf, readEscalationView, readRestrictionView } from './view.ts'

/** Asks the register for what the log's page begins with. */
export const askForLog: NonNullable<Section['ask']> = ({ queryClient, call }, { rest, query }) =>
  rest[0] === 'escalations'
    ? askEscalationLog(queryClient, call, questionOf(readEscalationView(query)))
    : askRestrictionLog(queryClient, call, questionOf(readRestrictionView(query)))
