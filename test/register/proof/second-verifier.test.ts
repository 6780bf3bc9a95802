import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { makeKey } from '../../../server/checkpoints/note-key.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { newNotary, ownFolder } from '../support/notary.ts'
import { auditorsVerifier, secondVerifier } from '../support/second-verifier.ts'

let warned = 0
function goOn(register: Register) {
  const n = ++warned
  const contact = message({ internetMessageId: `<${n}@second.verifier>` })
  return warn(register, amira, { customer: clue({ addresses: [`person.${n}@example.net`] }), contact })
}

/** A register signed `times` times, each with a proof from the one before. */
async function signedTimes(times: number, key = makeKey('register.ambleford.example/trail'), more = 0) {
  const register = await openRegister(await newRegisters.SQLite())
  const notary = newNotary(key)
  for (let n = 0; n < more; n++) await goOn(register)
  const files: string[] = []
  for (let n = 0; n < times; n++) {
    await goOn(register)
    files.push(await notary.sign(register))
  }
  await register.close()
  return { files, notary, key }
}

const sizeIn = (file = '') => /^(\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1]

const begunAnew = 'begins anew, and no proof leads to it from the log before it. Ask why it was begun.'

describe('the second verifier, without a backup', { timeout: 60_000 }, () => {
  it('compares checkpoints that are linked by their proofs', async () => {
    const { files, notary } = await signedTimes(3)
    expect(await auditorsVerifier('--key', notary.keyFile, ...files)).toEqual({
      code: 0,
      said: '3 checkpoints compared with each other: 0 differences.\n',
    })
  })

  it('says that it could not compare: one alone, a gap, and the checkpoints of two registers', async () => {
    const { files, notary, key } = await signedTimes(3)
    const [first = '', , last = ''] = files
    const alone = await secondVerifier('--key', notary.keyFile, first, first)
    expect(alone.code).toBe(2)
    expect(alone.said).toContain(`NOT COMPARED: register.ambleford.example/trail, ${sizeIn(first)} entries. No proof`)
    expect(alone.said).toContain('0 checkpoints compared with each other: 0 differences.')
    const gap = await secondVerifier('--key', notary.keyFile, first, last)
    expect(gap).toEqual({ code: 2, said: expect.stringMatching(/^NOT COMPARED: [\s\S]*^0 checkpoints compared/m) })
    const other = await signedTimes(2, key, 9)
    const two = await secondVerifier('--key', notary.keyFile, first, files[1] ?? '', ...other.files)
    expect(two).toEqual({ code: 2, said: expect.stringMatching(/^NOT COMPARED: [\s\S]*^3 checkpoints compared/m) })
  })

  it('does not take a log that begins anew for one that goes on, and neither does the other verifier', async () => {
    const register = await openRegister(await newRegisters.SQLite())
    const notary = newNotary()
    const files: string[] = []
    for (const isAnew of [false, false, true, false]) {
      if (isAnew) notary.kept.beginNewLog()
      await goOn(register)
      files.push(await notary.sign(register))
    }
    await register.close()
    const key = ['--key', notary.keyFile]
    const anew = 'Begins anew: register.ambleford.example/trail/2 is not compared with the log before it.'
    for (const [some, goOn] of [
      [files, 2],
      [files.slice(0, 3), 1],
      [files.slice(1, 3), 0],
    ] as const) {
      const { code, said } = await registerCommand({}, 'consistency', ...some, ...key)
      expect([code, said.match(/^Goes on: /gm)?.length ?? 0]).toEqual([1, goOn])
      expect(said).toContain(`${anew} Ask why it was begun.`)
    }
    expect(await secondVerifier(...key, ...files)).toEqual({
      code: 2,
      said: expect.stringContaining(`NOT COMPARED: register.ambleford.example/trail/2 ${begunAnew}`),
    })
  })

  it('refuses a forgotten file, a file without a checkpoint, and a key that is none', async () => {
    const { files, notary } = await signedTimes(2)
    const [first = '', last = ''] = files
    const empty = join(ownFolder(), 'empty.txt')
    writeFileSync(empty, 'Nothing here.\n')
    const key = ['--key', notary.keyFile]
    const refused = (said: RegExp) => ({ code: 2, said: expect.stringMatching(said) })
    expect(await secondVerifier(...key, first, last, '--backup')).toEqual(refused(/^--backup: name its file\./))
    expect(await secondVerifier('--backup', ...key, first)).toEqual(refused(/^--backup: name its file\./))
    expect(await secondVerifier(...key, first, empty)).toEqual(refused(/empty\.txt: there is no checkpoint in it\./))
    expect(await auditorsVerifier(...key)).toEqual(refused(/^Name the files with checkpoints\./))
    expect(await secondVerifier('--key', first, last)).toEqual(refused(/there is no public key in it/))
    expect(await secondVerifier(...key, first, '--what')).toEqual(refused(/^--what: there is no such option\./))
    expect(await secondVerifier(...key, '--backup', empty, first)).toMatchObject({ code: 2 })
  })

  it('accepts an old and a new key', async () => {
    const { files, notary } = await signedTimes(2)
    const other = await signedTimes(2, makeKey('register.ambleford.example/trail-2'))
    const keys = [notary.keyFile, other.notary.keyFile]
    const all = [...files, ...other.files]
    expect(await secondVerifier('--key', ...keys, ...all)).toEqual({
      code: 2,
      said: `NOT COMPARED: register.ambleford.example/trail-2 ${begunAnew}\n4 checkpoints compared with each other: 0 differences.\n`,
    })
    expect(await secondVerifier('--key', notary.keyFile, ...all)).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^DIFFERS: not signed by the key: register\.ambleford\.example\/trail-2, \d+ entries$/m,
      ),
    })
  })
})

/** The text as an e-mail program may save it. */
const saved: [how: string, save: (text: string) => Buffer | Promise<Buffer>][] = [
  ['an e-mail in quoted-printable (.eml)', (text) => asMail(text, 'quoted-printable')],
  ['an e-mail in Base64 (.eml)', (text) => asMail(text, 'base64')],
  ['Windows-1252', (text) => Buffer.from(text.replaceAll('—', '\u0097').replaceAll('’', '\u0092'), 'latin1')],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big-endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['lines of at most 76 characters', (text) => Buffer.from(folded(text))],
  ['a forwarded e-mail', (text) => Buffer.from(text.replaceAll(/^/gm, '> '))],
]

async function asMail(text: string, encoding: 'quoted-printable' | 'base64'): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const { message: sent } = await transport.sendMail({
    ...{ from: 'register@ambleford.example', to: 'max@ambleford.example', subject: 'Checkpoint' },
    ...{ text, textEncoding: encoding },
  })
  return sent as Buffer
}

/** As mail programs fold: at a space, and in a word that is too long. */
const folded = (text: string) =>
  text.replaceAll(/^(— \S+) (\S+)$/gm, (_, start, rest) => [`${start} `, ...rest.match(/.{1,76}/g)].join('\n'))

describe('a checkpoint in a saved e-mail', { timeout: 60_000 }, () => {
  it.each(saved)('is read by both verifiers: %s', async (_, save) => {
    const { files, notary } = await signedTimes(2)
    const texts = files.map((file) => readFileSync(file, 'utf8'))
    const around = (text: string) => `Keep this e-mail. It’s proof.\n\n${text}\nTo compare the register with it, …\n`
    for (const [n, file] of files.entries()) writeFileSync(file, await save(around(texts[n] ?? '')))
    expect(await secondVerifier('--key', notary.keyFile, ...files)).toEqual({
      code: 0,
      said: '2 checkpoints compared with each other: 0 differences.\n',
    })
    expect(await registerCommand({}, 'consistency', ...files, '--key', notary.keyFile)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Goes on: /),
    })
  })
})
