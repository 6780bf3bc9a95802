import { callName } from './call-names.ts'
import { type Answer, done, errors, failed, type Parameters } from './calls/answer.ts'
import type { Surroundings } from './surroundings.ts'

/** An answer that never comes. */
export const silence = Symbol('never answered')

type ExecuteMethod = { ApiParams?: Parameters; MethodData: { DispatchId: number } }

/** Answers an Office.js call by its number. An exception here is answered like a failure in Outlook's own transport. */
export async function execute(
  data: unknown,
  around: Pick<Surroundings, 'called' | 'trouble' | 'released'>,
  call: (dispatchId: number, parameters: Parameters) => Answer | Promise<Answer> | undefined,
): Promise<Answer | typeof silence> {
  const { ApiParams, MethodData } = data as ExecuteMethod
  const name = callName(MethodData.DispatchId)
  around.called(name)
  const trouble = around.trouble(name)
  if (trouble === 'silent') return silence
  if (trouble === 'failing') return failed(errors.response)
  if (trouble === 'idle') return done()
  const answer = await answerOf(async () => call(MethodData.DispatchId, ApiParams ?? {}))
  if (trouble === 'late') await around.released(name)
  return answer
}

async function answerOf(call: () => Promise<Answer | undefined>): Promise<Answer> {
  try {
    return (await call()) ?? failed(errors.notSupported)
  } catch {
    return failed(errors.response)
  }
}
