/** The protocol between Office.js in the pane and the host: JSON strings through `postMessage`. */

export type FromPane = {
  _messageType: 0
  /** 0 calls, 1 registers for an event, 2 unregisters. */
  _actionType: 0 | 1 | 2
  _actionName: string
  _conversationId: string
  _correlationId: number
  _data: unknown
}

/** The message in an event's data; null if Office.js did not send it in this conversation. */
export function readMessage(data: unknown, conversationId: string): FromPane | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null
  try {
    const message = JSON.parse(data) as FromPane
    return message._messageType === 0 && message._conversationId === conversationId ? message : null
  } catch {
    return null
  }
}

export const answerTo = (message: FromPane, data: unknown): string => envelope(message, 0, data)

/** An event is sent with the correlation id of its registration. */
export const eventFor = (registration: FromPane, data: unknown): string => envelope(registration, 1, data)

const envelope = (message: FromPane, responseType: 0 | 1, data: unknown) =>
  JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  })
