import { describe, expect, it } from 'vitest'
import { words } from './support/messages.ts'

const flowing = (text: string, more = '') => words(`Content-Type: text/plain; format=flowed${more}\n\n${text}`)

describe('a text in lines that flow', () => {
  it('has no more ends of lines than its writer made', async () => {
    expect(await flowing('You are \nuseless.\n-- \nJo')).toBe('You are useless.\n-- \nJo')
    expect(await flowing('You are \nuseless.\n-- \nJo', '; delsp=yes')).toBe('You areuseless.\n-- \nJo')
  })

  it("keeps the customer's words apart from those that they quote", async () => {
    const quoted = '> Thank you for your patience. \nI will burn your office down.'
    expect(await flowing(quoted)).toBe('> Thank you for your patience. \nI will burn your office down.')
    expect(await flowing('I wrote: \n> Thank you')).toBe('I wrote: \n> Thank you')
    expect(await flowing('>> You are \n> useless')).toBe('>> You are \n> useless')
  })

  it('joins the lines of a quotation', async () => {
    expect(await flowing('> Thank you for \n> your patience.\n>\n>> Where \n>> is it?')).toBe(
      '> Thank you for your patience.\n>\n>> Where is it?',
    )
  })

  it('never continues in a signature', async () => {
    expect(await flowing('indented \n-- \nSig \nnext')).toBe('indented \n-- \nSig next')
    expect(await flowing('> indented \n> -- \n> Sig')).toBe('> indented \n> -- \n> Sig')
  })

  it('has no space that only protects the beginning of a line', async () => {
    expect(await flowing(' From today \n >you< pay\n  two')).toBe('From today >you< pay\n two')
  })
})
