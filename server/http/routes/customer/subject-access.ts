import { answerSubjectAccess } from '../../../cases/subject-access/answer-subject-access.ts'
import * as contract from '../../../contract/subject-access.ts'
import { type Endpoint, gives } from '../../bind.ts'

export const subjectAccessEndpoints: Endpoint[] = [
  gives(contract.answerSubjectAccess, async ({ register }, act, { id }) => {
    const { name, parts } = await answerSubjectAccess(register, act, id)
    return { name, content: parts }
  }),
]
