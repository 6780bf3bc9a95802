import { acts } from '../support/states/acts.ts'
import { lookOver } from '../support/states/look-over.ts'

lookOver(acts)
