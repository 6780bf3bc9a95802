import { join } from 'node:path'
import { parseArgs } from 'node:util'
import buildAll from '../support/build.ts'
import { foldersOfMail, project, runUntilStopped, startDemo } from './demo.ts'
import { seedDemo } from './seed-demo.ts'

/** `npm start`: everything on this machine, with a new demo register. `-- --mail <folder>` adds your own messages. */
process.chdir(project)
const { values } = parseArgs({
  options: { mail: { type: 'string', multiple: true, default: [] }, port: { type: 'string', default: '3000' } },
})

await runUntilStopped(async () => {
  console.log('Building the pane and the mail client …')
  const mail = foldersOfMail(values.mail)
  buildAll()
  const port = Number(values.port)
  // Two demos at the same time have separate registers.
  const registerFile = (taken: string) => seedDemo(join(project, '.local/demo', taken, 'register.db'))
  const demo = await startDemo({ port, addInPort: port + 1, mail, registerFile })
  console.log(`\n  Open  ${demo.standIn.origin}\n\n  Stop with Ctrl-C. Nothing here leaves this machine.\n`)
  return demo
})
