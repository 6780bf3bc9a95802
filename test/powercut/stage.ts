import type { ServerProcess } from '../support/process/server-process.ts'
import type { Where } from '../support/store/stores.ts'
import type { Scene } from '../torture/support/scene.ts'
import type { Random } from '../torture/switches/random.ts'
import type { Change } from './recording.ts'

export type StageOptions = {
  scene: Scene
  /** For everything of this recording. */
  folder: string
  /** The cast is on the register; otherwise there is no register yet. */
  isSeeded: boolean
  /** A fault: how the store is told not to sync. */
  planted: string | null
}

/** A server on a store whose changes on the disk are recorded. */
export type Stage = {
  server: ServerProcess
  where: Where
  /** The recorded folder; backups go into the one named so within. */
  root: string
  /** How much has been recorded. */
  position(): number
  /** What a program must have in its environment to be recorded as well. */
  env: Record<string, string>
  /** Everything stops at once; what was recorded can now be cut. */
  end(): Promise<Ended>
}

export type Ended = {
  changes: Change[]
  /** What the recorder did not see. */
  wrong: string[]
  /**
   * What a power cut at a position leaves, with its store started; in words if that does not start. Positions must come
   * in their order.
   */
  after(position: number, random: Random, n: number): Promise<AfterCut | string>
}

export type AfterCut = { where: Where; folder: string; close(): Promise<void> }

/** Cuts of one recording: the next begins with another register. */
export const cutsEach = 25
