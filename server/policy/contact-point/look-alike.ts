import { skeletonOf } from './confusables.ts'

/**
 * The council's domain that this one looks like without being it or below it; null if none. All with their letters, not
 * in punycode.
 * @param shown the domain as people read it where its capitals are shown
 */
export function domainAlike(domain: string, own: readonly string[], shown = domain): string | null {
  if (own.some((one) => isWithin(domain, one))) return null
  const skeletons = [skeletonOf(domain), skeletonOf(shown)]
  return own.find((one) => skeletons.some((skeleton) => isWithin(skeleton, skeletonOf(one)))) ?? null
}

const isWithin = (domain: string, own: string) => domain === own || domain.endsWith(`.${own}`)
