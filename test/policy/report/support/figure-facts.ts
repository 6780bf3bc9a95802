import type { FigureFacts } from '../../../../server/policy/report/figures.ts'

/** The facts of a period in which nothing happened, but for what is given. */
export const figureFacts = (given: Partial<FigureFacts> = {}): FigureFacts => ({
  period: { from: '2026-09-15', to: '2026-11-03' },
  today: '2026-11-03',
  before: 0,
  begun: [],
  ended: [],
  now: [],
  warnings: [],
  formalWarnings: [],
  escalations: [],
  decisions: [],
  letters: [],
  reviews: [],
  representations: { received: 0, answered: [], waiting: 0 },
  ...given,
})
