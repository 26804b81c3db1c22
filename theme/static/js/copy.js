// Copy: a button behind each way to cite the page, and today's date where the reader's day of reading goes.
for (const list of document.querySelectorAll("[data-copy]")) {
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  for (const blank of list.querySelectorAll("[data-today]")) blank.textContent = day;
  for (const term of navigator.clipboard ? list.querySelectorAll("dt") : []) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = list.dataset.copy;
    button.setAttribute("aria-label", `${list.dataset.copy}: ${term.textContent}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(term.nextElementSibling.innerText.trim());
      button.textContent = list.dataset.copied;
      button.setAttribute("aria-label", `${list.dataset.copied}: ${term.firstChild.textContent.trim()}`);
    });
    term.append(" ", button);
  }
}
