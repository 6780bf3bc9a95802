import { describe, expect, it } from 'vitest'
import { seeEscalation } from '../../server/cases/escalation/see-escalation.ts'
import { withdrawEscalation } from '../../server/cases/escalation/withdraw-escalation.ts'
import { evidenceWords } from '../../server/cases/evidence/evidence-original.ts'
import { uploadEvidence } from '../../server/cases/evidence/upload-evidence.ts'
import { startTextExtraction } from '../../server/original-text/text-extraction.ts'
import { storeWords } from '../../server/register/evidence/original-words.ts'
import type { Register } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { actBy, message } from '../support/acts.ts'
import { amira, file, minutes } from '../support/doing.ts'
import { childrenOf } from '../support/process/children.ts'
import { proved, sound } from '../support/store/proved.ts'
import { rowCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { makeWords } from '../support/words.ts'

const frances = actBy(colleagues.frances, minutes(5))
const mail = (words: string) => `From: jo@example.org\r\nSubject: Bins\r\n\r\n${words}\r\n`
/** Thirty megabytes of words: they would not fit into the reader's memory. */
const heavy = mail('No! '.repeat(8_000_000))

const piece = (original: string, n = 0) => ({
  contact: message({ internetMessageId: `<${n}@example.org>` }),
  original: Buffer.from(original).toString('base64'),
})

/** What an officer sees of the evidence. */
async function seen(register: Register, escalationId: string) {
  const { evidence } = await seeEscalation(register, frances, escalationId)
  return evidence.map(({ text, reading, attached }) => ({ text, reading, attached }))
}
const notReady = { text: null, reading: 'waiting', attached: [] }
const notRead = { text: null, reading: 'not-read', attached: [] }
const whole = (text: string) => ({ text, reading: 'whole', attached: [] })

/** A busy machine takes seconds to start a process. */
const patience = 120_000
/** For thirty megabytes on such a machine. */
const longDeadline = 60_000

describe.each(eitherStore)('P10: text extracted from originals, $store', { timeout: patience }, ({ openEmpty }) => {
  it('is stored after filing, however the original came, and views read it from there', async () => {
    const register = await openEmpty()
    const { pieceId } = await register.write((tx) => uploadEvidence(tx, amira, piece(mail('Second.'), 2)))
    const evidence = [piece(mail('First.'), 1), { contact: message(), original: null }]
    const { escalationId } = await file(register, amira, { evidence, pieces: [pieceId] })
    const none = { text: null, reading: null, attached: [] }
    expect(await seen(register, escalationId)).toEqual([notReady, none, notReady])
    expect(await makeWords(register)).toEqual([])
    expect(await seen(register, escalationId)).toEqual([whole('First.'), none, whole('Second.')])
    expect(await proved(register)).toMatchObject(sound)
    await register.write((tx) => tx.updateTable('original_words').set({ text: 'Kept.' }).execute())
    expect(await seen(register, escalationId)).toEqual([whole('Kept.'), none, whole('Kept.')])
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect(await rowCounts(register)).toMatchObject({ evidence: 0, originals: 0, original_words: 0 })
  })

  it('is extracted in part if very long; the next is extracted, and the original is kept', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, {
      evidence: [piece(mail('First.'), 1), piece(heavy, 2), piece(mail('Next.'), 3)],
    })
    expect(await makeWords(register, longDeadline)).toEqual([])
    const [first, long, next] = await seen(register, escalationId)
    expect([first, next]).toEqual([whole('First.'), whole('Next.')])
    expect(long).toMatchObject({ reading: 'part', text: expect.stringMatching(/^(No! )+No!$/) })
    const kept = await register.read((reading) => reading.selectFrom('originals').select('content').execute())
    expect(kept.map(({ content }) => content.length)).toContain(heavy.length)
  })

  it('is not extracted from an original that is not as it was filed', async () => {
    const register = await openEmpty()
    await file(register, amira, { evidence: [piece(mail('Mine.'))] })
    await register.write((tx) =>
      tx
        .updateTable('originals')
        .set({ content: Buffer.from(mail('Not mine.')) })
        .execute(),
    )
    await makeWords(register)
    const kept = await register.read((reading) => reading.selectFrom('original_words').selectAll().execute())
    expect(kept).toMatchObject([{ reading: 'not-read', text: null }])
  })

  it('is marked as missing if the headers are too long to read; the next is extracted', async () => {
    const register = await openEmpty()
    const broken = `${'X-A: b\r\n'.repeat(100_000)}\r\nWords.`
    const originals = [mail('First.'), broken, mail('Next.'), broken, broken]
    const { escalationId } = await file(register, amira, { evidence: originals.map(piece) })
    expect(await makeWords(register)).toEqual([])
    const part = { ...notRead, reading: 'part' }
    expect(await seen(register, escalationId)).toEqual([whole('First.'), part, whole('Next.'), part, part])
  })

  it('is marked as unread if extracting takes too long', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { evidence: [piece(mail('Slow.'))] })
    expect(await makeWords(register, 1)).toEqual([])
    expect(await seen(register, escalationId)).toEqual([notRead])
  })

  it('is extracted by the next server where one stopped before it was done', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { evidence: [piece(heavy)] })
    const work = startTextExtraction({ register, clock: () => minutes(3), onTrouble: () => {} })
    await expect.poll(() => childrenOf(process.pid, 'original-text/worker')).toHaveLength(1)
    await work.stop()
    expect(await childrenOf(process.pid, 'original-text/worker')).toEqual([])
    expect(await seen(register, escalationId)).toEqual([notReady])
    await makeWords(register, longDeadline)
    expect(await seen(register, escalationId)).toMatchObject([{ reading: 'part' }])
  })

  it('is not kept for evidence withdrawn meanwhile, and not extracted twice', async () => {
    const register = await openEmpty()
    const { escalationId, evidence } = await file(register, amira, { evidence: [piece(mail('Once.'))] })
    const id = evidence[0]?.evidenceId ?? ''
    const keep = (text: string) =>
      register.write((tx) => storeWords(tx, id, { text, reading: 'whole', attached: [] }, minutes(1)))
    await keep('First.')
    await keep('Second.')
    expect(await evidenceWords(register, frances, id)).toEqual(whole('First.'))
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    await keep('Third.')
    expect(await rowCounts(register)).toMatchObject({ original_words: 0 })
  })
})
