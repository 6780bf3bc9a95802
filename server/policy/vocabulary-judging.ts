/**
 * P13, P14: having had one of these parts in a restriction prevents somebody from judging it. `kept`: they decided at a
 * review, or in an answer, that it stays. `named`: the customer may contact them, or could until they were replaced.
 */
export const involvements = ['escalated', 'decided', 'kept', 'contact', 'deputy', 'named'] as const
export type Involvement = (typeof involvements)[number]

/** G: the same, and whatever part in what is recorded prevents somebody from answering a request about the record. */
export const partsHad = [...involvements, 'record'] as const

/** P14, P15: what a judge does. */
export const judgments = ['representation', 'circumstances', 'review', 'objection'] as const
export type Judgment = (typeof judgments)[number]

/** G: the same, and a request about the record: an objection or a complaint. */
export const judgedWithPart = [...judgments, 'request'] as const
export type JudgedWithPart = (typeof judgedWithPart)[number]

/**
 * Why somebody with the role may not judge: they escalated, somebody else is available, they hold no post or, for a
 * review, not the reviewer's.
 */
export const judgeObstacles = ['escalated', 'another-is-free', 'no-post', 'not-the-reviewer'] as const

/** P13: why somebody with the role may not decide: no holder is named, or they are not one. */
export const postObstacles = ['no-holders', 'no-post'] as const
export type PostObstacle = (typeof postObstacles)[number]

/** P13: why somebody with the role may not approve a restriction: the same, or they escalated. */
export const approvalObstacles = ['escalated', ...postObstacles] as const
export type ApprovalObstacle = (typeof approvalObstacles)[number]

/** P13, P14: why they may not change or lift one: the same, or it would take back an answer that has not gone yet. */
export const changeObstacles = [...approvalObstacles, 'answer-not-sent'] as const
export type ChangeObstacle = (typeof changeObstacles)[number]

/** P13: why they may not bring an agreed restriction into force: the same as for approving, or they imported it. */
export const inForceObstacles = [...approvalObstacles, 'own-import'] as const
export type InForceObstacle = (typeof inForceObstacles)[number]
