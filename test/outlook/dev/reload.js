// Added to the add-in's pages under `npm run dev`: reloads the page after each build.
new EventSource('/dev/built').onmessage = ({ data }) => {
  if (JSON.parse(data).includes(location.pathname)) location.reload()
}
