/**
 * Office.js calls by their number in messages. A call may have several: with text, with an object, with and without
 * callback.
 */
export const callNames: Record<number, string> = {
  3: 'loadCustomPropertiesAsync',
  4: 'customProperties.saveAsync',
  8: 'displayMessageForm',
  10: 'displayReplyForm',
  11: 'displayReplyAllForm',
  15: 'recipients.getAsync',
  18: 'subject.getAsync',
  21: 'recipients.setAsync',
  30: 'displayReplyForm',
  31: 'displayReplyAllForm',
  33: 'notificationMessages.addAsync',
  34: 'notificationMessages.getAllAsync',
  35: 'notificationMessages.replaceAsync',
  36: 'notificationMessages.removeAsync',
  37: 'body.getAsync',
  44: 'displayNewMessageForm',
  94: 'completed',
  99: 'getInitializationContextAsync',
  107: 'from.getAsync',
  108: 'getSharedPropertiesAsync',
  150: 'getAttachmentContentAsync',
  168: 'getAllInternetHeadersAsync',
  178: 'displayNewMessageFormAsync',
  179: 'displayMessageFormAsync',
  181: 'displayReplyFormAsync',
  182: 'displayReplyAllFormAsync',
  183: 'displayReplyFormAsync',
  184: 'displayReplyAllFormAsync',
  185: 'sessionData.setAsync',
  186: 'sessionData.getAsync',
  187: 'sessionData.getAllAsync',
  188: 'sessionData.clearAsync',
  189: 'sessionData.removeAsync',
  196: 'getSelectedItemsAsync',
  204: 'getAsFileAsync',
  211: 'loadItemByIdAsync',
  212: 'unloadAsync',
  404: 'roamingSettings.saveAsync',
}

export const callName = (dispatchId: number): string => callNames[dispatchId] ?? `call ${dispatchId}`

/** Whether a name is that of a call, not of a step in Office.js's start or of an event. */
export const isCall = (name: string): boolean => name.startsWith('call ') || Object.values(callNames).includes(name)
