import type { CouncillorsFile, CouncillorsRead } from '../../contract/settings/settings.ts'
import { maySet } from '../../policy/settings/council-settings.ts'
import { readCouncillors } from '../../sheets/councillors-file.ts'
import { type Act, enforce } from '../act.ts'

/** P16: the councillors' list that a file would give; it is saved like any part of the settings. */
export function readCouncillorsFile(act: Act, { file, how }: CouncillorsFile): CouncillorsRead {
  enforce(maySet(act.by))
  return readCouncillors(Buffer.from(file, 'base64'), how, act.council.councillors)
}
