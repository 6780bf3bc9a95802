/** Draws the life cycles: `npm run life-cycles`. Run it after changing a table of states in the policy, and commit both. */
import { writeFileSync } from 'node:fs'
import { lifeCycles } from './drawing.ts'

writeFileSync(new URL('../life-cycles.md', import.meta.url), lifeCycles())
