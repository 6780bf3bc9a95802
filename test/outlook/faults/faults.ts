/** The faults that can be set between the pane and its server. */
export type Faults = {
  /** Nothing under `/api` can be reached. */
  offline: boolean
  /** Each answer is delayed by a random time between these two, in milliseconds. */
  delay: [number, number]
  /** Answers with this status instead of asking the server. */
  status: number | null
  /** The server answers, but the answer arrives incomplete. */
  malformed: boolean
  /** For this many writes, the server acts but the connection is then cut, so the answer is lost. */
  loseAnswers: number
  /** Affects only requests whose path begins with this. */
  path: string
}

export const noFaults: Faults = {
  offline: false,
  delay: [0, 0],
  status: null,
  malformed: false,
  loseAnswers: 0,
  path: '/api',
}
