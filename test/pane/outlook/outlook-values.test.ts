import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../addin/outlook/forms.ts'
import { themeName } from '../../../addin/outlook/theme.ts'
import { withTimeOut } from '../../../addin/outlook/with-time-out.ts'

describe('a call to Outlook', () => {
  it('returns its value', async () => {
    const answer = await withTimeOut<number>(1000, (done) => done({ status: 'succeeded', value: 7 }))
    expect(answer).toEqual({ ok: true, value: 7 })
  })

  it.each([
    [
      'is refused',
      'failed',
      (done: (result: { status: string; value: undefined }) => void) => done({ status: 'failed', value: undefined }),
    ],
    [
      'throws',
      'failed',
      () => {
        throw new Error('Outlook is between two items')
      },
    ],
    ['is never answered', 'timed-out', () => undefined],
  ])('reports that it %s', async (_, why, start) => {
    expect(await withTimeOut<undefined>(5, start)).toEqual({ ok: false, why })
  })
})

describe('the council’s words in a reply', () => {
  it('stay plain text, whatever they contain', () => {
    expect(paragraphs('Write to <Sam> & "Kit".\nThank you.\n\nAmbleford')).toBe(
      '<p>Write to &lt;Sam&gt; &amp; &quot;Kit&quot;.<br>Thank you.</p><p>Ambleford</p>',
    )
  })
})

describe('Outlook’s theme', () => {
  const white = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }
  const dark = { bodyBackgroundColor: '#292929', bodyForegroundColor: '#FFFFFF' }
  const black = { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFF00' }

  it.each([
    ['light', white, false, true],
    ['dark', dark, false, false],
    ['high-contrast', black, false, false],
    ['high-contrast', white, true, false],
    ['dark', null, false, true],
    ['light', null, false, false],
    ['light', { bodyBackgroundColor: 'nonsense' }, false, false],
  ] as const)('is %s', (expected, colours, forced, systemDark) => {
    expect(themeName(colours, forced, systemDark)).toBe(expected)
  })
})
