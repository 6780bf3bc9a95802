import type { Random } from '../pane/switches/random.ts'
import type { ServerProcess } from '../support/process/server-process.ts'
import type { Scene } from '../torture/support/scene.ts'
import type { Change } from './recording.ts'

export type StageOptions = {
  scene: Scene
  /** For all files of this recording. */
  folder: string
  /** Whether the cast is on the register; otherwise there is no register yet. */
  isSeeded: boolean
  /** A planted fault: the setting that stops the store from syncing. */
  planted: string | null
}

/** A server on a store whose changes on the disk are recorded. */
export type Stage = {
  server: ServerProcess
  where: { sqliteFile: string }
  /** The recorded folder; backups go into its subfolder `backups`. */
  root: string
  /** How much has been recorded. */
  position(): number
  /** What a program must have in its environment to be recorded as well. */
  env: Record<string, string>
  /** Stops everything at once; then the recording can be cut. */
  end(): Promise<Ended>
}

export type Ended = {
  changes: Change[]
  /** What the recorder missed. */
  wrong: string[]
  /** What a power cut at a position leaves. Positions must come in ascending order. */
  after(position: number, random: Random, n: number): AfterCut
}

export type AfterCut = { where: { sqliteFile: string }; folder: string }

/** How many cuts use one recording. The next recording begins with another register. */
export const cutsEach = 25
