import { skeletonOf } from './confusables.ts'

/**
 * The council's domain that this one looks like without being it or below it; null if none. Both with their letters,
 * not in punycode.
 */
export function domainAlike(domain: string, own: readonly string[]): string | null {
  if (own.some((one) => isWithin(domain, one))) return null
  const skeleton = skeletonOf(domain)
  return own.find((one) => isWithin(skeleton, skeletonOf(one))) ?? null
}

const isWithin = (domain: string, own: string) => domain === own || domain.endsWith(`.${own}`)
