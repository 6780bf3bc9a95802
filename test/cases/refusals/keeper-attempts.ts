import { correctContactPoint } from '../../../server/cases/contact-point/correct-contact-point.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { correctRecord } from '../../../server/cases/customer/correct-record.ts'
import { mergeCustomers } from '../../../server/cases/customer/merge-customers.ts'
import { undoMerge } from '../../../server/cases/customer/undo-merge.ts'
import { discardImport } from '../../../server/cases/import/sign-import.ts'
import { readPrinted } from '../../../server/cases/mail-arrangement/check-mail-flow.ts'
import { restoreSettings } from '../../../server/cases/settings/restore-settings.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'
import type { Register } from '../../../server/register/register.ts'
import { addSettingsVersion } from '../../../server/register/settings/settings-versions.ts'
import { council } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { warn } from '../../support/doing.ts'

/** Petra is warned, and a saved version of the services can no longer be read. */
export async function keeperScene(register: Register) {
  const { customerId, warningId } = await warn(register)
  await register.write(async (tx) => {
    const { at, by } = ruth
    await addSettingsVersion(tx, { id: ruth.newId(), part: 'services', number: 1, value: '{}', why: 'Once.', at, by })
  })
  return { register, customerId, warningId }
}

export type KeeperScene = Awaited<ReturnType<typeof keeperScene>>
type Attempt = [refusal: RefusalName, what: string, attempt: (given: KeeperScene) => Promise<unknown>]

const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const why = 'It was wrong.'
const restore = ({ register }: KeeperScene, number: number) =>
  register.write((tx) =>
    restoreSettings(tx, ruth, council, { part: 'services', number, base: 1, why, recordsKeep: false }),
  )

/** What the register keeper and ICT can try on something that does not exist, or at the wrong time. */
export const keeperAttempts: Attempt[] = [
  [
    'unknown-contact-point',
    'remove an unknown contact point',
    (s) => s.register.write((tx) => removePoint(tx, ruth, nobody, { why })),
  ],
  [
    'unknown-contact-point',
    'correct an unknown contact point',
    (s) => s.register.write((tx) => correctContactPoint(tx, ruth, nobody, { value: 'a@example.org', why })),
  ],
  ['unknown-merge', 'undo an unknown merge', (s) => s.register.write((tx) => undoMerge(tx, ruth, nobody))],
  [
    'unknown-entry',
    'merge with an unknown customer',
    (s) => s.register.write((tx) => mergeCustomers(tx, ruth, nobody, { other: s.customerId, why })),
  ],
  [
    'same-customer',
    'merge a customer with itself',
    (s) => s.register.write((tx) => mergeCustomers(tx, ruth, s.customerId, { other: s.customerId, why })),
  ],
  [
    'unknown-record',
    'correct an unknown record',
    (s) =>
      s.register.write((tx) =>
        correctRecord(tx, ruth, { kind: 'warning', id: nobody, field: 'service', value: 'Planning', why }),
      ),
  ],
  [
    'not-changed',
    'correct a record to its present value',
    (s) =>
      s.register.write((tx) =>
        correctRecord(tx, ruth, { kind: 'warning', id: s.warningId, field: 'service', value: 'Housing', why }),
      ),
  ],
  ['unknown-import', 'put an unknown file aside', (s) => s.register.write((tx) => discardImport(tx, ruth, nobody))],
  ['unknown-version', 'restore an unknown version', (s) => restore(s, 7)],
  ['version-not-readable', 'restore an unreadable version', (s) => restore(s, 1)],
  [
    'rules-not-readable',
    'compare with rules that Exchange never exported',
    async () => readPrinted(Buffer.from('Name : CR-1')),
  ],
]
