import { mailFlowScript, scriptBytes } from '../../mail-flow/script.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { mailFlowWanted } from './mail-flow-wanted.ts'

/** P13: the script with which ICT makes Exchange's rules match the register. */
export async function makeMailFlowScript(register: Register, act: Act): Promise<Uint8Array<ArrayBuffer>> {
  enforce(mayAs(act.by, 'ICT'))
  const { rules, tips, untouched } = await register.look((tx) => mailFlowWanted(tx, act))
  return scriptBytes(mailFlowScript(rules, act.at, tips, untouched))
}
