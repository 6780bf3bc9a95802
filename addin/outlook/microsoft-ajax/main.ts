import { addClasses } from './classes.ts'
import { addErrors } from './errors.ts'
import { addLibrary } from './library.ts'
import { addValidation } from './validation.ts'

/*
 * The parts of Microsoft's ASP.NET Ajax 3.5 that Office.js uses, for when the original cannot be loaded. Written from
 * its documentation; test/pane/outlook/microsoft-ajax.test.ts names any member that Office.js uses and this lacks.
 */
addClasses()
addErrors()
addValidation()
addLibrary()
