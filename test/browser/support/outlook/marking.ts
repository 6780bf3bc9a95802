import { type MarkKeys, markValue } from '../../../../server/policy/mail-arrangement/mark-value.ts'
import { addArrangement } from '../../../../server/register/mail-arrangement/arrangements.ts'
import { markKeys } from '../../../../server/register/mail-arrangement/mark-drifts.ts'
import type { Register } from '../../../../server/register/register.ts'
import { newId } from '../../../../server/register/store/new-id.ts'

/**
 * From now on, the mail system marks somebody's e-mail: so the pane compares marks. Gives the headers of a message that the
 * council received on 3 November 2026, and that its mail system marked.
 */
export const markSomebody = (register: Register): Promise<string[]> =>
  register.write(async (tx) => {
    const { id: restrictionId } = await tx.selectFrom('restrictions').select('id').executeTakeFirstOrThrow()
    await addArrangement(tx, {
      id: newId(),
      restrictionId,
      kind: 'mark',
      forwardTo: null,
      exceptions: [],
      asked: [],
      at: new Date(),
    })
    return markedBy(await markKeys(tx))
  })

/** With the key of this register; another is a stranger’s. */
const markedBy = (keys: MarkKeys): string[] => [
  'Received: from a by b; Tue, 3 Nov 2026 09:12:44 +0000',
  `X-Contact-Register-Mark: ${markValue('0198c5b2-7c00-7000-8000-00000000000a', keys)}`,
]
