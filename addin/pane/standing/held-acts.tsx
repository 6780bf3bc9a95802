import { createContext, type MouseEvent, type ReactNode, useContext } from 'react'

/** Whether the standing that the acts depend on is being checked again. */
const AgainContext = createContext(false)
export const AgainProvider = AgainContext.Provider

/**
 * The buttons of what can be done: while the register is asked again, they keep the focus and do nothing. What was done
 * already can still be undone below them.
 */
export function HeldActs({ children }: { children: ReactNode }) {
  const isAgain = useContext(AgainContext)
  return (
    <div className="row" {...(isAgain && { onClickCapture: doNothing })}>
      {children}
    </div>
  )
}

const doNothing = (event: MouseEvent) => {
  event.preventDefault()
  event.stopPropagation()
}
