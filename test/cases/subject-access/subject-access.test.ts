import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { approval, considered, decide, frances, record } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, file, now, seen, warn } from '../../support/doing.ts'
import { answeredObjection, decidedFormalWarning, formalWarningReasons } from '../../support/formal-warnings.ts'
import { everythingOfPetra } from '../../support/store/all-over.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

/** The words of a Word document, as they stand in its XML. */
const wordsOf = (docx: Uint8Array | undefined) =>
  strFromU8(unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())

describe.each(stores)('G: subject access, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  test('one archive contains a document, its text, all data as JSON and the evidence as received; its name says nothing of the customer', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    const { name, files, text } = await disclosed(register, customerId)
    const reference = referenceOf('customer', customerId)
    expect(name).toBe(`subject-access-${reference}.zip`)
    const base = `subject-access-${reference}`
    expect(Object.keys(files)).toEqual([
      `${base}.docx`,
      `${base}.txt`,
      `${base}.json`,
      'evidence/1.eml',
      'evidence/2.eml',
      'evidence/3.eml',
      'evidence/list.csv',
    ])
    const original = await register.read((reading) =>
      reading.selectFrom('originals').selectAll().executeTakeFirstOrThrow(),
    )
    expect(Buffer.from(files['evidence/1.eml'] ?? []).equals(Buffer.from(original.content))).toBe(true)
    const hash = createHash('sha256').update(original.content).digest('hex')
    const list = strFromU8(files['evidence/list.csv'] ?? new Uint8Array()).split('\r\n')
    expect(list[1]).toMatch(new RegExp(`^"evidence/1.eml","[^"]+","${hash}","\\d+","yes"$`))
    for (const words of [text, wordsOf(files[`${base}.docx`])]) {
      for (const said of ['Read this first', 'Polite warnings', 'Who looked at this entry', 'petra.holm@example.org']) {
        expect(words).toContain(said)
      }
    }
    // Art. 12(1): what was done reads fact by fact, not as the trail writes it.
    expect(text).toMatch(/What: warning given\r\nBy: .*\r\nFacts\r\n {2}Channel: email\r\n {2}Service: Housing\r\n/)
    expect(text).not.toContain('{"')
  })

  test('each answer is in the audit trail and the ledger; a merged entry leads to the one that remained', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const joined = newId()
    await register.write((tx) =>
      tx.insertInto('customers').values({ id: joined, added_at: now.toISOString(), merged_into: customerId }).execute(),
    )
    const before = await rowCounts(register)
    const { name } = await disclosed(register, joined)
    expect(name).toContain(referenceOf('customer', customerId))
    await disclosed(register, customerId)
    const after = await rowCounts(register)
    expect([after.audit_trail - before.audit_trail, after.access_ledger - before.access_ledger]).toEqual([2, 2])
    const last = await register.read((reading) =>
      reading.selectFrom('audit_trail').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow(),
    )
    expect(last).toMatchObject({ what: 'subject-access-answered', subject_id: customerId, by_oid: colleagues.ruth.oid })
  })

  test('P3, P10: it contains formal warnings with their letters and objections, and questions to legal services', async () => {
    const register = await openEmpty()
    const { id, customerId } = await decidedFormalWarning(register)
    await record(register, frances, id)
    await answeredObjection(register, id)
    const again = await file(register, amira, {
      behaviours: ['abusive'],
      evidence: [{ contact: message({ internetMessageId: '<again@example.org>' }), original: null }],
    })
    const legalQuestion = { question: 'Is it harassment?', lastResort: true }
    await decide(register, frances, again.escalationId, { ...approval(), legalQuestion })
    const { record: told, text } = await disclosed(register, customerId)
    expect(told.formalWarnings).toMatchObject([
      {
        ...{ reference: expect.stringMatching(/^F-/), state: 'given', sentOn: '2026-11-03', endsOn: '2027-11-03' },
        by: 'Frances Lane',
        reasons: { freeText: formalWarningReasons },
        text: { freeText: expect.stringContaining('This warning counts until 2 November 2027') },
        objections: [{ whatYouSaid: { freeText: 'I was provoked.' }, answer: { outcome: 'stays' } }],
      },
    ])
    expect(told.restrictions).toMatchObject([{ legalQuestions: [{ question: { freeText: 'Is it harassment?' } }] }])
    expect(text).toContain('Formal warnings')
  })

  test('third parties are marked in the JSON, the text and the document; the customer and the named posts are not', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await file(register, amira, {
      customer: clue({ addresses: customers.petra.addresses }),
      behaviours: ['abusive'],
      account: 'She named her neighbour Ida Falk.',
      evidence: [
        {
          contact: message({
            from: { address: 'petra.holm@example.org', name: 'Petra Holm' },
            recipients: [colleagues.amira.address, colleagues.tom.address, 'ida.falk@example.net'],
          }),
          original: null,
        },
      ],
    })
    const heard = {
      address: 'cllr.nair@ambleford.example',
      consultedOn: '2026-11-02',
      said: 'Keep her able to reach me.',
    }
    const given = considered({
      supportWorker: { known: true, name: 'Noor Aziz', organisation: 'Mind', tried: 'Telephoned twice.' },
      councillors: { affected: true, arrangement: 'Left alone.', heard: [heard] },
    })
    const { letterId } = await decide(register, frances, escalationId, approval({ considered: given }))
    await record(register, frances, letterId ?? '')
    await seen(register, actBy(colleagues.dan, now), 'petra.holm@example.org')

    const { record: told, text, files } = await disclosed(register, customerId)
    const [escalation] = told.escalations
    expect(escalation).toMatchObject({
      by: { redact: 'Amira Khan' },
      account: { freeText: 'She named her neighbour Ida Falk.' },
      evidence: [
        {
          contact: {
            from: { address: 'petra.holm@example.org', name: 'Petra Holm' },
            recipients: [
              { redact: colleagues.amira.address },
              colleagues.tom.address,
              { redact: 'ida.falk@example.net' },
            ],
          },
        },
      ],
      decisions: [
        {
          by: 'Frances Lane',
          considered: {
            supportWorker: {
              known: true,
              name: { redact: 'Noor Aziz' },
              organisation: { redact: 'Mind' },
              tried: { redact: 'Telephoned twice.' },
            },
            councillors: { heard: [{ address: heard.address, said: { redact: heard.said } }] },
          },
        },
      ],
    })
    expect(told.restrictions[0]).toMatchObject({ by: 'Frances Lane', designatedContact: { name: 'Sam Reyes' } })
    expect(told.whoLooked).toEqual([expect.objectContaining({ who: { redact: 'Dan Okafor' } })])
    const docx = wordsOf(Object.values(files)[0])
    for (const name of [
      'Amira Khan',
      'ida.falk@example.net',
      'Noor Aziz',
      'Keep her able to reach me.',
      'Dan Okafor',
    ]) {
      expect(text).toContain(`[REDACT? ${name}]`)
      expect(docx).toContain(`[REDACT? ${name}]`)
      expect(text.replaceAll(`[REDACT? ${name}]`, '')).not.toContain(`: ${name}`)
    }
    expect(docx).toContain('w:highlight w:val="yellow"')
    expect(text).toContain('[READ: She named her neighbour Ida Falk.]')
    expect(text.indexOf('Read this first')).toBeLessThan(text.indexOf('Escalations'))
  })

  test('evidence that was changed or deleted in the database is reported', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    await register.write(async (tx) => {
      const [first, second] = await tx.selectFrom('originals').select('evidence_id').orderBy('evidence_id').execute()
      await tx
        .updateTable('originals')
        .set({ content: Buffer.from('other') })
        .where('evidence_id', '=', first?.evidence_id ?? '')
        .execute()
      await tx
        .deleteFrom('originals')
        .where('evidence_id', '=', second?.evidence_id ?? '')
        .execute()
    })
    const { files } = await disclosed(register, customerId)
    const lines = strFromU8(files['evidence/list.csv'] ?? new Uint8Array())
      .trim()
      .split('\r\n')
    expect(lines.slice(1).map((line) => line.split(',').at(-1))).toEqual([
      '"NO. This is not the file that was filed: it was changed afterwards. Do not rely on it."',
      '"NO. The file that was filed is missing: it was removed afterwards."',
      '"yes"',
    ])
    const evidence = Object.keys(files).filter((name) => name.endsWith('.eml'))
    expect(evidence).toEqual(['evidence/1 not as filed.eml', 'evidence/3.eml'])
    const document = strFromU8(Object.values(files)[1] ?? new Uint8Array())
    expect(document).toContain('This is not the file that was filed')
    expect(document).toContain('The file that was filed is missing')
  })

  either('unusual characters break neither the document nor the text', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    const nasty = '</w:t> & \u0007 \u202e\n=1+1 "quoted" ]]> \u{1f600}'
    await register.write((tx) => tx.updateTable('escalations').set({ account: nasty }).execute())
    const { record, files } = await disclosed(register, customerId)
    expect(record.escalations[0].account).toEqual({ freeText: nasty })
    const xml = wordsOf(Object.values(files)[0])
    expect(xml).toContain('&lt;/w:t&gt; &amp;')
    for (const broken of ['\u0007', '</w:t> &']) expect(xml).not.toContain(broken)
  })

  either('an answer too large for an archive is refused before anything is recorded or sent', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    await register.write((tx) => tx.updateTable('evidence').set({ bytes: 2_000_000_000 }).execute())
    const before = await rowCounts(register)
    await expect(disclosed(register, customerId)).rejects.toMatchObject({ refusal: 'record-too-large' })
    expect(await rowCounts(register)).toEqual(before)
  })

  test('only the register keeper has access, and only for existing customers', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const before = await rowCounts(register)
    for (const who of ['amira', 'frances', 'tom', 'lee', 'max'] as const) {
      await expect(disclosed(register, customerId, actBy(colleagues[who], now))).rejects.toMatchObject({
        refusal: 'not-authorised',
      })
    }
    await expect(disclosed(register, newId())).rejects.toMatchObject({ refusal: 'unknown-entry' })
    expect(await rowCounts(register)).toEqual(before)
  })
})
