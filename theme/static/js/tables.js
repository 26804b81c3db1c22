// Tables: sorts and filters the tables of index pages. What is chosen stands in the address, so that it can be shared.

for (const table of document.querySelectorAll("[data-part='index-table']")) {
  const form = document.getElementById(table.dataset.filters)
  const count = document.getElementById(table.dataset.count)
  const groups = [...table.tBodies]
  const rows = groups.flatMap(group => [...group.querySelectorAll("tr:not(.group)")])
  const places = new Map(rows.map(row => [row, row.parentElement]))
  const buttons = [...table.tHead.querySelectorAll("button")]
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })
  const sorted = table.appendChild(document.createElement("tbody"))
  let order = ""

  const key = (row, column) => {
    const cell = row.cells[column]
    const known = cell.dataset.key ?? cell.querySelector("time")?.dateTime ?? cell.querySelector("data")?.value
    return known ?? cell.textContent.trim()
  }

  const compare = (one, other) => {
    // What is not known comes last, whichever way the rest goes.
    if (!one || !other) return !one - !other
    return (order.startsWith("-") ? -1 : 1) * collator.compare(one, other)
  }

  const sort = () => {
    const column = buttons.findIndex(button => button.name === order.replace("-", ""))
    for (const button of buttons) button.parentElement.removeAttribute("aria-sort")
    if (column < 0) {
      for (const row of rows) places.get(row).append(row)
    } else {
      const cell = buttons[column].parentElement
      cell.ariaSort = order.startsWith("-") ? "descending" : "ascending"
      const isNumber = cell.matches(".numeric")
      const keys = new Map(rows.map(row => [row, key(row, cell.cellIndex)]))
      const numbers = (one, other) => {
        const [a, b] = [keys.get(one), keys.get(other)]
        return a && b ? (order.startsWith("-") ? b - a : a - b) : compare(a, b)
      }
      sorted.append(...[...rows].sort(isNumber ? numbers : (one, other) => compare(keys.get(one), keys.get(other))))
    }
  }

  const filter = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value)
    let shown = 0
    for (const row of rows) {
      row.hidden = !wanted.every(([name, value]) => (row.dataset[name] ?? "").split("|").includes(value))
      shown += !row.hidden
    }
    for (const group of groups) group.hidden = !group.querySelector("tr:not(.group, [hidden])")
    form.elements.reset.disabled = !wanted.length
    const words = shown === rows.length ? count.dataset.all : count.dataset.some
    count.textContent = words.replace("{shown}", shown).replace("{total}", rows.length)
  }

  const remember = () => {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value))
    if (order) chosen.set("sort", order)
    history.replaceState(null, "", `${location.pathname}${chosen.size ? `?${chosen}` : ""}${location.hash}`)
  }

  const recall = () => {
    const chosen = new URLSearchParams(location.search)
    for (const select of form.querySelectorAll("select")) {
      select.value = chosen.get(select.name) ?? ""
      if (select.selectedIndex < 0) select.value = ""
    }
    order = chosen.get("sort") ?? ""
  }

  for (const control of [...buttons, ...form.elements]) control.disabled = false
  for (const button of buttons) {
    button.addEventListener("click", () => {
      // Up, down, and back to the groups.
      order = order === button.name ? `-${button.name}` : order === `-${button.name}` ? "" : button.name
      sort()
      filter()
      remember()
    })
  }
  form.addEventListener("input", () => { filter(); remember() })
  form.addEventListener("reset", () => setTimeout(() => { filter(); remember() }))
  form.addEventListener("submit", event => event.preventDefault())

  recall()
  if (order) sort()
  filter()
}
