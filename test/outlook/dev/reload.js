// Stands in the add-in's pages under `npm run dev`: loads the page again when it was built again.
new EventSource('/dev/built').onmessage = ({ data }) => {
  if (JSON.parse(data).includes(location.pathname)) location.reload()
}
