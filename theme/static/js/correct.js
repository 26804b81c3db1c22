// Correct: a suggested correction names the passage that the reader came to, and the words that are selected.
let selected = "";
document.addEventListener("selectionchange", () => (selected = String(getSelection()).trim() || selected));

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-correct]");
  if (!link) return;
  const url = new URL(link.href);
  const page = document.querySelector("link[rel=canonical]").href;
  const words = selected && `\n> ${selected.slice(0, 500).replaceAll("\n", "\n> ")}\n`;
  link.dataset.correct ||= url.searchParams.get("body");
  url.searchParams.set("body", link.dataset.correct.replace(page, page + location.hash).replace("\n\n", `\n${words}\n`));
  link.href = url;
});
