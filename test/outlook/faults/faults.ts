/** What may go wrong between the pane and its server. */
export type Faults = {
  /** Nothing under `/api` can be reached. */
  offline: boolean
  /** Each answer is held back by a random time between the two, in milliseconds. */
  delay: [number, number]
  /** Answers with this status instead of asking the server. */
  status: number | null
  /** The server is asked; its answer arrives cut to pieces. */
  malformed: boolean
  /** The server acts on so many writes, and then the connection is cut: the answer is lost. */
  loseAnswers: number
  /** Only requests whose path begins so are touched. */
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
