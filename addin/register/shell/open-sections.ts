import { createContext } from 'react'
import type { Section } from '../../parts/page/section.ts'

/** The sections that are open to the person, for pages about the sections themselves. */
export const OpenSectionsContext = createContext<readonly Section[]>([])
