import { besideMessage } from '../../host/beside.ts'
import type { FunctionButton } from '../../mail-item.ts'
import { runCommand } from '../add-in/run-command.ts'
import { surroundings } from './surroundings.ts'

/** Presses one of the add-in's buttons that run a function beside the open message. */
export async function pressOnMessage({ id, functionName }: FunctionButton): Promise<void> {
  await runCommand({ id, functionName, event: { source: { id } } }, besideMessage(surroundings()))
}
