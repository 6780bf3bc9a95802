/**
 * The second half of `npm run container`, in its own namespaces: it cannot reach the network, and whatever it starts
 * ends with it. Arguments: the folder with the images, the previous release (empty if it has no image), and the parts.
 */
import { join } from 'node:path'
import { program } from './engine.ts'
import { one } from './one.ts'
import { makeProject } from './project.ts'
import { openReport } from './report.ts'
import { openStack } from './stack.ts'
import { two } from './two.ts'
import { upgrade } from './upgrade.ts'

const [folder = '', release = '', ...asked] = process.argv.slice(2)
const report = openReport()
await program('ip', ['link', 'set', 'lo', 'up'])
const project = await makeProject(folder)
await program('mount', ['--bind', join(project.folder, 'hosts'), '/etc/hosts'])
const stack = await openStack(folder, project)
try {
  if (asked.includes('one')) await report.part('compose.yaml as it stands', () => one(stack, report))
  if (asked.includes('two')) await report.part('two servers behind one address', () => two(stack, report))
  if (asked.includes('upgrade')) {
    if (release) await report.part(`an upgrade from ${release} under load`, () => upgrade(stack, report, release))
    else report.notShown('the upgrade from the previous release: this checkout lacks its history')
  }
} finally {
  await stack.close()
  await project.close()
}
process.exit(report.end() ? 0 : 1)
