// Provenance: the stylesheet shows where a number comes from; Escape closes it, and it gives way to a preview.
function giveWay() {
  for (const number of document.querySelectorAll(".sourced-number:is(:hover, :focus-within)")) {
    number.classList.add("closed");
    for (const leave of ["pointerleave", "focusout"]) {
      number.addEventListener(leave, () => number.classList.remove("closed"), { once: true });
    }
  }
}

document.addEventListener("keydown", event => event.key === "Escape" && giveWay());
document.addEventListener("beforetoggle", event => event.target.id === "preview" && event.newState === "open" && giveWay(), true);
