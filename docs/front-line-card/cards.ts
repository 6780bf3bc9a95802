import { cardIn } from './card.ts'
import { english } from './english.ts'
import { welsh } from './welsh.ts'

/** Each card by its file in this folder. */
export const cards = { 'english.html': cardIn(english), 'welsh.html': cardIn(welsh) } as const
export const wordsOfCards = [english, welsh] as const

export const cardAt = (name: keyof typeof cards): URL => new URL(name, import.meta.url)
