import { forms } from '../support/states/forms.ts'
import { lookOver } from '../support/states/look-over.ts'
import { pages } from '../support/states/pages.ts'

lookOver([...forms, ...pages])
