import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { foldersOfMail, project, runUntilStopped } from '../demo.ts'
import { allBuilds } from './build-names.ts'
import { startDev } from './start-dev.ts'

process.chdir(project)
const { values } = parseArgs({
  options: {
    mail: { type: 'string', multiple: true, default: [] },
    port: { type: 'string', default: '3000' },
    inspect: { type: 'string', default: '9229' },
    fresh: { type: 'boolean', default: false },
  },
})

/** Reuses the register of the last start. Making a new one would load most of the server just for that. */
async function registerOf(file: string): Promise<string> {
  if (existsSync(file) && !values.fresh) return file
  const { seedDemo } = await import('../seed-demo.ts')
  return await seedDemo(file)
}

await runUntilStopped(async () => {
  const folder = join(project, '.local/dev', values.port)
  const file = join(folder, 'register/register.db')
  const dev = await startDev({
    sources: project,
    folder,
    builds: allBuilds,
    port: Number(values.port),
    addInPort: Number(values.port) + 1,
    inspectPort: Number(values.inspect),
    mail: foldersOfMail(values.mail),
    registerFile: () => registerOf(file),
    say: console.log,
  })
  console.log(`\n  Open  ${dev.standIn.origin}\n\n  Inspector: 127.0.0.1:${values.inspect}. Stop with Ctrl-C.\n`)
  return dev
})
