/*
 * Members that Outlook has today and the npm build of Office.js (about Mailbox 1.12) lacks, given to it over its own
 * transport: several selected messages and each of them loaded by its id, a message's original, which message a
 * draft answers, the theme, and the platform of a phone. Loaded right after office.js, which is served unmodified. What is added stands before the
 * library's own objects, never inside.
 */
;(() => {
  const { standIn } = JSON.parse(window.name || '{}')
  // Nor where the library itself could not be loaded.
  if (!standIn || typeof OSF === 'undefined') return
  const host = OSF._OfficeAppFactory
  const selectedItemsChanged = 'olkSelectedItemsChanged'
  let theme = standIn.theme

  const call = (DispatchId, ApiParams, given, understood = (data) => data) => {
    const callback = given.find((one) => typeof one === 'function')
    const asyncContext = given.find((one) => one?.asyncContext !== undefined)?.asyncContext
    const answered = (code, answer) => {
      const ok = code === 0 && answer?.wasSuccessful && !answer.error
      const error = ok
        ? undefined
        : { code: answer?.errorCode ?? 9020, name: 'ResponseError', message: 'The call failed.' }
      const value = ok ? understood(answer.data) : undefined
      callback?.({ status: ok ? 'succeeded' : 'failed', value, error, asyncContext })
    }
    const MethodData = { ControlId: host.getId(), DispatchId }
    host.getClientEndPoint().invoke('ExecuteMethod', answered, { ApiParams, MethodData })
  }

  const listen = (handler, given) => {
    const callback = given.find((one) => typeof one === 'function')
    const place = { controlId: host.getId(), eventDispId: 53, targetId: '' }
    const happened = () => handler({ type: selectedItemsChanged })
    const registered = () => callback?.({ status: 'succeeded' })
    host.getClientEndPoint().registerForEvent(selectedItemsChanged, happened, registered, place)
  }

  /*
   * A message loaded by its id. Its calls name it, since the open item is another or none: how today's library does
   * that was not seen, so only the stand-in's host need understand it.
   */
  const loadedItem = (json) => {
    const { id, itemType: _, dateTimeCreated, from, sender, to, cc, ...rest } = JSON.parse(json)
    const person = (one) => one && { displayName: one.name, emailAddress: one.address }
    const own =
      (DispatchId) =>
      (...given) =>
        call(DispatchId, { loadedItemId: id }, given)
    return {
      ...rest,
      itemId: id,
      itemType: 'message',
      dateTimeCreated: new Date(dateTimeCreated),
      from: person(from),
      sender: person(sender),
      to: to.map(person),
      cc: cc.map(person),
      getAllInternetHeadersAsync: own(168),
      getAsFileAsync: own(204),
      getSharedPropertiesAsync: own(108),
      unloadAsync: own(212),
    }
  }

  // A phone knows the older calls only.
  const knows = (set) => !standIn.phone && Number(standIn.mailboxSet.split('.')[1]) >= set

  const { inReplyTo } = standIn
  const withOriginal = (item) =>
    item && knows(14)
      ? Object.create(item, {
          getAsFileAsync: { value: (...given) => call(204, undefined, given) },
          ...(typeof item.to?.getAsync === 'function' ? { inReplyTo: { value: inReplyTo } } : {}),
        })
      : item

  /** In its first second its subject throws, as in some Outlooks after ItemChanged (office-js#607). */
  const unreadable = (item) => {
    const until = performance.now() + 1_000
    const subject = () => {
      if (performance.now() < until) throw new Error("Unable to get property '_permissionLevel$p$0' of undefined")
      return item.subject
    }
    return Object.create(item, { subject: { get: subject } })
  }

  const withNewerMembers = (mailbox) => {
    let known
    let shown
    const item = () => {
      if (known !== mailbox.item) {
        shown = withOriginal(mailbox.item)
        if (shown?.itemClass === 'IPM.Note.Unreadable') shown = unreadable(shown)
      }
      known = mailbox.item
      return shown
    }
    const addHandlerAsync = (kind, handler, ...given) => {
      if (kind === selectedItemsChanged && knows(13)) return listen(handler, given)
      if (kind !== 'officeThemeChanged') return mailbox.addHandlerAsync(kind, handler, ...given)
      const themed = (event) => {
        theme = event.officeTheme
        handler(event)
      }
      return mailbox.addHandlerAsync(kind, themed, ...given)
    }
    return Object.create(mailbox, {
      item: { get: item },
      addHandlerAsync: { value: addHandlerAsync },
      ...(knows(13) ? { getSelectedItemsAsync: { value: (...given) => call(196, undefined, given) } } : {}),
      ...(knows(15)
        ? { loadItemByIdAsync: { value: (itemId, ...given) => call(211, { itemId }, given, loadedItem) } }
        : {}),
    })
  }

  /**
   * In an Outlook that is not on the web, a dialog is a window of Outlook's: the person is not asked first, and it opens
   * even where the add-in itself can open none. All else of dialogs is Office.js's own.
   */
  const openDialogsAsOutlook = () => {
    const { Delegate } = OSF.DDA.WAC
    if (!standIn.platform || Delegate.opensAsOutlook) return
    const { openDialog } = Delegate
    Delegate.opensAsOutlook = true
    Delegate.openDialog = (args) => {
      const targetId = JSON.stringify({ ...JSON.parse(args.targetId), promptBeforeOpen: false })
      window.openForOutlook(() => openDialog({ ...args, targetId }))
    }
  }

  const setContext = host.setContext
  host.setContext = (context) => {
    // A dialog has no mailbox.
    if (!context.mailbox) return setContext(context)
    openDialogsAsOutlook()
    if (knows(13)) Microsoft.Office.WebExtension.EventType.SelectedItemsChanged = selectedItemsChanged
    const mailbox = { value: withNewerMembers(context.mailbox) }
    // A phone tells nobody its theme: the page goes by the system's.
    const officeTheme = { get: () => (standIn.phone ? undefined : theme) }
    setContext(Object.create(context, { mailbox, officeTheme }))
  }
  // Outlook may have answered before this came.
  const context = host.getContext()
  if (context.mailbox) host.setContext(context)
  if (standIn.platform) OfficeExt.HostName.Host.prototype.getPlatform = () => standIn.platform
})()
