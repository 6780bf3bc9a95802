import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'

/** P13: tells the authorising officers that an import awaits a signature, without saying what is in it. */
export async function tellOfSignature(tx: Writing, act: Act, importId: string): Promise<void> {
  const to = [...new Set(act.council.posts.authorisingOfficers.map(({ address }) => address))]
  await addMail(tx, {
    id: act.newId(),
    key: `import-to-sign:${importId}:${act.at.toISOString()}`,
    to,
    subject: 'Import awaiting your signature',
    text: `The register keeper has checked a spreadsheet. An authorising officer must sign the list of what comes into force before it is imported.\n\nOpen it in the register:\n${act.publicUrl}/register.html#/sign-import/${importId}\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
