// Previews: a card beside a link, with what the page that it leads to says in short; a note of a source beside its mark.
//
// A mouse that rests on a link shows it, and so does the keyboard's focus. A finger follows links as everywhere; a tap on
// a mark shows the source, since a leap to the foot of the page would lose the place. Escape closes the card.
const SHOW = 300, HIDE = 250; // milliseconds
// Here the same words stand beside the link.
const TOLD = ".figure-card, .comparison-list, .entry, .attendance, .timeline-event, .latest-talk, .notes, .sourced-number, .preview";

const shell = document.getElementById("preview-card")?.content.firstElementChild;
const card = shell && document.importNode(shell, true);
const words = card?.querySelector(".preview-words");
const anchors = CSS.supports("anchor-scope: all") && CSS.supports("justify-self: anchor-center");
let link, waiting, finger, isTapped, isReturning;

// What there is to show of a link; nothing for most links. Looked for each time: a page that is being worked on changes.
function told(a) {
  if (a.closest(".cite")) return document.getElementById(a.hash.slice(1));
  if (a.closest(TOLD) || a.hash) return undefined;
  const titles = [...document.querySelectorAll(".previews .preview-title a")];
  return titles.find(one => one.pathname === a.pathname)?.closest("li");
}

// The link that an event happened on, where it has something to show.
function linkAt(event) {
  const a = event.target.closest?.("main .cite a, main .prose a, main .ref");
  return a && told(a) ? a : undefined;
}

function show(a, tapped = false) {
  hide();
  link = a;
  isTapped = tapped;
  const copy = told(a).cloneNode(true);
  for (const one of copy.querySelectorAll(".note-marks, .preview-address")) one.remove();
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  // Whoever tabs on goes on in the text: a mark's Enter leads to the note, which has all its links.
  if (!tapped) for (const one of copy.querySelectorAll("a")) one.tabIndex = -1;
  words.className = `preview-words ${copy.className}`;
  words.replaceChildren(...copy.childNodes);
  card.classList.toggle("preview-tapped", tapped);
  card.setAttribute("role", tapped ? "dialog" : "tooltip");
  if (tapped) card.setAttribute("aria-label", a.ariaLabel);
  else a.setAttribute("aria-describedby", card.id);
  a.classList.add("previewed");
  if (!card.isConnected) document.querySelector("main").append(card);
  if (card.showPopover) card.showPopover();
  else card.hidden = false;
  place();
  if (tapped) card.focus({ preventScroll: true });
}

function hide() {
  clearTimeout(waiting);
  if (!link) return;
  const a = link;
  const held = card.contains(document.activeElement);
  link = undefined;
  a.removeAttribute("aria-describedby");
  card.removeAttribute("aria-label");
  a.classList.remove("previewed");
  if (card.hidePopover) card.hidePopover();
  else card.hidden = true;
  if (!held) return;
  isReturning = true; // and shows nothing again
  a.focus({ preventScroll: true });
  isReturning = false;
}

// Beneath the line, since what was read stands above; above it where there is no room. Browsers with anchors do this alone.
function place() {
  if (!link || anchors) return;
  const at = link.getBoundingClientRect();
  const gap = parseFloat(getComputedStyle(card).fontSize) / 2;
  const { clientWidth, clientHeight } = document.documentElement;
  const isRoom = at.bottom + gap + card.offsetHeight <= clientHeight;
  const left = at.left + (at.width - card.offsetWidth) / 2;
  card.style.top = `${isRoom ? at.bottom + gap : at.top - gap - card.offsetHeight}px`;
  card.style.left = `${Math.max(gap, Math.min(left, clientWidth - card.offsetWidth - gap))}px`;
}

function later(what, after) {
  clearTimeout(waiting);
  waiting = setTimeout(what, after);
}

function listen() {
  if (!card.showPopover) card.removeAttribute("popover");
  card.tabIndex = -1;
  card.querySelector(".preview-close").addEventListener("click", hide);

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    const a = linkAt(event);
    if (card.contains(event.target) || (a && a === link)) clearTimeout(waiting);
    else if (a) later(() => show(a), SHOW);
    else if (link) later(hide, HIDE);
    else clearTimeout(waiting);
  });
  document.documentElement.addEventListener("pointerleave", () => later(hide, HIDE));

  document.addEventListener("focusin", event => {
    if (isReturning || card.contains(event.target)) return;
    const a = linkAt(event);
    if (a?.matches(":focus-visible")) a === link || show(a);
    else if (a !== link) hide();
  });

  document.addEventListener("pointerdown", event => {
    finger = event.pointerType === "touch";
    if (link && !card.contains(event.target) && linkAt(event) !== link) hide();
  });
  document.addEventListener("click", event => {
    const a = linkAt(event);
    if (!finger || !a?.closest(".cite")) return;
    event.preventDefault();
    if (a === link) hide();
    else show(a, true);
  });

  document.addEventListener("keydown", event => {
    finger = false;
    if (event.key !== "Escape" || !link) return;
    event.stopPropagation();
    hide();
  }, true);
  document.addEventListener("scroll", event => {
    if (isTapped && event.target === document) hide();
    else place();
  }, { capture: true, passive: true });
  addEventListener("resize", place);
  addEventListener("pagehide", hide);
}

if (card) listen();
