import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { manifestFor } from '../../addin/manifest/for-host.ts'
import { markHeader } from '../../server/mail-flow/rule.ts'
import { complaints } from './complaints.ts'

const xml = readFileSync('manifest.xml', 'utf8')
const supportUrl = (manifest: string) => /<SupportUrl DefaultValue="(.*?)"/.exec(manifest)?.[1]

describe('the manifest for a council’s address', () => {
  it.each([
    ['https://register.example.gov.uk', 'https://register.example.gov.uk'],
    ['https://register.example.gov.uk/', 'https://register.example.gov.uk'],
    ['https://Register.Example.Gov.UK:8443', 'https://register.example.gov.uk:8443'],
    ['https://register.münster.example', 'https://register.xn--mnster-3ya.example'],
    ['https://localhost:3001', 'https://localhost:3001'],
  ])('%s is written as %s in every address', (host, origin) => {
    const addresses =
      manifestFor(xml, { host }).match(/https:\/\/[^"/]+(?=\/(icons|taskpane|selected|commands))/g) ?? []
    expect(addresses.length).toBe((xml.match(/https:\/\/localhost:8443/g) ?? []).length)
    expect(new Set(addresses)).toEqual(new Set([origin]))
  })

  it('links to the council’s own help page, wherever it is', () => {
    const support = 'https://intranet.example.gov.uk/help?a=1&b=$&"2'
    const written = manifestFor(xml, { host: 'https://register.example.gov.uk', support })
    expect(supportUrl(written)).toBe('https://intranet.example.gov.uk/help?a=1&amp;b=$&amp;%222')
  })

  it('P13: has the event of a marked message only where it is asked for, once, with a function that exists', () => {
    const event = /<LaunchEvent Type="OnMessageReadWithCustomHeader" FunctionName="(\w+)" HeaderName="([\w-]+)" \/>/g
    const host = 'https://register.example.gov.uk'
    expect([...manifestFor(xml, { host }).matchAll(event)]).toEqual([])
    const [[, name, header] = [], ...more] = [...manifestFor(xml, { host, marks: true }).matchAll(event)]
    expect(more).toEqual([])
    expect(header).toBe(markHeader)
    expect(readFileSync('addin/pane/commands/main.ts', 'utf8')).toContain(`onFunction('${name}'`)
    expect(complaints(manifestFor(xml, { host }), () => Buffer.alloc(0))).toEqual(
      complaints(manifestFor(xml, { host, marks: true }), () => Buffer.alloc(0)),
    )
  })

  it('needs permission for the mailbox only with the button for several messages, as Microsoft asks', () => {
    const host = 'https://register.example.gov.uk'
    expect(manifestFor(xml, { host })).toContain('<Permissions>ReadWriteMailbox</Permissions>')
    const one = manifestFor(xml, { host, oneMessage: true })
    expect(one).toContain('<Permissions>ReadWriteItem</Permissions>')
    expect(one).not.toMatch(/SupportsMultiSelect|"[\w.]*Selected|\/selected/)
    expect(one.match(/<Control /g)).toHaveLength((xml.match(/<Control /g) ?? []).length - 1)
    expect(complaints(one, () => Buffer.alloc(0))).toEqual(
      complaints(manifestFor(xml, { host }), () => Buffer.alloc(0)).filter((complaint) => !/selected/.test(complaint)),
    )
  })

  it('ends with the add-in’s Entra ID registration, where given', () => {
    const client = '0c2b1d6e-8a53-4c54-9a0e-2f4b3c1d5e6f'
    const written = manifestFor(xml, { host: 'https://register.example.gov.uk', client })
    expect(written).toContain(`<Resource>api://register.example.gov.uk/${client}</Resource>`)
    expect(complaints(written, () => Buffer.alloc(0)).filter((one) => !/PNG/.test(one))).toEqual([])
    expect(written.indexOf('</WebApplicationInfo>')).toBeGreaterThan(written.lastIndexOf('</Resources>'))
    expect(() => manifestFor(xml, { host: 'https://a.example', client: 'me' })).toThrow(/not a client id/)
  })

  it.each([
    ['http://register.example.gov.uk', /over https only/],
    ['https://register.example.gov.uk/pane', /without a path: https:\/\/register\.example\.gov\.uk/],
    ['https://register.example.gov.uk?a', /without a path/],
    ['https://register.example.gov.uk/#', /without a path/],
    ['https://anna:secret@register.example.gov.uk', /no name or password/],
    ['https://192.0.2.1', /not a full host name/],
    ['https://[2001:db8::1]', /not a full host name/],
    ['https://*.example.gov.uk', /not a full host name/],
    ['https://register', /not a full host name/],
    ['https://under_score.example', /not a full host name/],
    ['https://register.example.', /not a full host name/],
    ['register.example.gov.uk', /not an address/],
    ['https://', /not an address/],
    ['file:///etc/passwd', /over https only/],
  ])('%s is refused with an explanation', (host, words) => {
    expect(() => manifestFor(xml, { host })).toThrow(words)
    if (!/path/.test(String(words)))
      expect(() => manifestFor(xml, { host: 'https://a.example', support: host })).toThrow(words)
  })
})

describe('npm run manifest', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['addin/manifest/write.ts', ...options], { encoding: 'utf8' })

  it('writes the file, even into a new folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'new', 'register.xml')
    execFileSync(process.execPath, [
      'addin/manifest/write.ts',
      '--host',
      'https://register.example.gov.uk',
      '--out',
      file,
    ])
    expect(readFileSync(file, 'utf8')).toBe(manifestFor(xml, { host: 'https://register.example.gov.uk' }))
  })

  it.each([
    [[], /say where the register is served/],
    [['--host', 'http://register.example.gov.uk'], /over https only/],
    [['--hots', 'https://register.example.gov.uk'], /--hots/],
  ])('%j fails with an explanation and no stack trace', (options, words) => {
    const { status, stderr } = run(...options)
    expect(status).toBe(1)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
