import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ownFolder } from '../support/own-folder.ts'

const program = `
  import { writeFileSync } from 'node:fs'
  import { join } from 'node:path'
  import { makeUnfinishedFolder, deleteUnfinishedFolder } from '${join(process.cwd(), 'server/register/store/file/unfinished-folder.ts')}'
  const [within, otherwise] = process.argv.slice(1)
  deleteUnfinishedFolder(makeUnfinishedFolder(within))
  const folder = makeUnfinishedFolder(within)
  writeFileSync(join(folder, 'register.db'), 'Petra Holm')
  const working = setInterval(() => {}, 1_000)
  if (otherwise) process.once('SIGTERM', () => {
    process.stdout.write('stopping')
    deleteUnfinishedFolder(folder)
    clearInterval(working)
  })
  process.stdout.write('ready')`

async function interrupted(signal: NodeJS.Signals, ...more: string[]) {
  const within = ownFolder()
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, within, ...more])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.pipe(process.stderr)
  child.stdout.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  expect(readdirSync(within)).toEqual([expect.stringMatching(/^\.unfinished-/)])
  child.kill(signal)
  const [code] = await ended
  return { code, said, left: readdirSync(within) }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'what is not complete yet is deleted when %s ends the command: it can be the whole register',
  async (signal, code) => {
    expect(await interrupted(signal)).toEqual({ code, said: 'ready', left: [] })
  },
)

test('a command that stops by itself on a signal is left to it', async () => {
  expect(await interrupted('SIGTERM', 'stops-itself')).toEqual({ code: 0, said: 'readystopping', left: [] })
})
