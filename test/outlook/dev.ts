import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { foldersOfMail, project, runUntilStopped, seedDemo } from './demo.ts'
import { allBuilds } from './dev/builds.ts'
import { startDev } from './dev/start-dev.ts'

/**
 * `npm run dev`: as `npm start`, and what is saved is built again and seen at once. The register stays from one start
 * to the next; `-- --fresh` makes it anew.
 */
process.chdir(project)
const { values } = parseArgs({
  options: {
    mail: { type: 'string', multiple: true, default: [] },
    port: { type: 'string', default: '3000' },
    inspect: { type: 'string', default: '9229' },
    fresh: { type: 'boolean', default: false },
  },
})

await runUntilStopped(async () => {
  console.log('Building the pane, the server and the mail client …')
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
    registerFile: async () => (existsSync(file) && !values.fresh ? file : await seedDemo(file)),
    say: console.log,
  })
  console.log(`\n  Open  ${dev.standIn.origin}\n\n  Inspector: 127.0.0.1:${values.inspect}. Stop with Ctrl-C.\n`)
  return dev
})
