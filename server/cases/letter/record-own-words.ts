import type { OwnWordsRecorded, ownWordsToRecord } from '../../contract/letter.ts'
import type { Taken } from '../../contract/route.ts'
import { compose } from '../../letters/compose.ts'
import { mayRecordLetter } from '../../policy/letter/confirmation.ts'
import { mayRecordOwnWords } from '../../policy/letter/language.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordOwnWords } from '../../register/letter/own-words.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce } from '../act.ts'
import { letterAbout } from './letter-about.ts'
import { signedBy } from './letter-text.ts'

/**
 * Welsh Language (Wales) Measure 2011: an officer gives their own words of a letter in Welsh, which a Welsh speaker has
 * read; they count for each letter about the same record.
 */
export async function recordLetterOwnWords(
  tx: Writing,
  act: Act,
  letterId: string,
  { words, passedBy }: Taken<typeof ownWordsToRecord>,
): Promise<OwnWordsRecorded> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const { recordId, customerId, state, facts } = await letterAbout(tx, act, letterId)
  enforce(mayRecordLetter(state, 'send'))
  const said = compose(facts, signedBy(act, facts), act.council, ['cy']).lacks?.ownWords ?? []
  enforce(
    mayRecordOwnWords(
      words.map(({ english }) => english),
      said.map(({ english }) => english),
    ),
  )
  await recordOwnWords(tx, recordId, {
    words: words.map((one) => ({ ...one, passedBy })),
    at: act.at,
    by: act.by,
    newId: act.newId,
  })
  await audit(tx, act, {
    what: 'welsh-words-recorded',
    subjectId: letterId,
    customerId,
    facts: { texts: words.length },
  })
  return { letterId, recordedAt: act.at.toISOString() }
}
