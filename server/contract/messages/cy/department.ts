/** Unreviewed Welsh. */
import { department as english } from '../en/department.ts'
import { translation } from '../language.ts'

export const department = translation(english, {
  'only-to-department': 'Dim ond e-bost at bobl yn yr adran',
  'copy-departments': 'Copïo’r adrannau',
})
