/** The ids of the buttons that open the forms of no message; they get the focus back. */
export const openerOf = { report: 'open-report', call: 'open-call' } as const
