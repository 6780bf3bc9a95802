/** Call it when the pane has handled Escape: Office.js listens on the window and would move the focus elsewhere. */
export const leaveEscape = (event: { stopPropagation(): void }): void => event.stopPropagation()
