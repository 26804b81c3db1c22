// Search: opens the search box where a reader follows the link to it or presses /, and loads it only then.

const link = document.querySelector('[data-part="search"]');

async function open() {
  try {
    const { openBox } = await import(link.dataset.script);
    await openBox(link.href);
  } catch {
    location.assign(link.href); // the lists there need no script
  }
}

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});

document.querySelector('[data-part="search-open"]')?.addEventListener("click", open);

if (link) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
    event.preventDefault();
    open();
  });
}
