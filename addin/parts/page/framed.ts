import { createContext } from 'react'

/** True inside a frame that has its own way back and moves the focus itself, such as the register's page. */
export const FramedContext = createContext(false)
