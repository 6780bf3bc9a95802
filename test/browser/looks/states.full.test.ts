import { lookOver } from '../support/states/look-over.ts'
import { standings } from '../support/states/standings.ts'

lookOver(standings)
