import { isFull } from '../../support/is-full.ts'
import { acts } from '../support/states/acts.ts'
import { forms } from '../support/states/forms.ts'
import { lookOver } from '../support/states/look-over.ts'
import { pages } from '../support/states/pages.ts'
import { standings } from '../support/states/standings.ts'

/** The full run checks all of these in two further files. */
const everyFourth = [...acts, ...forms, ...pages].filter((_, n) => n % 4 === 0)

lookOver(isFull ? standings : [...standings, ...everyFourth])
