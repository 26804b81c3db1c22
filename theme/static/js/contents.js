// Contents: marks the section that is being read, and keeps its line in sight where the contents scroll.
const nav = document.querySelector(".contents");
const links = nav ? [...nav.querySelectorAll('a[href^="#"]')] : [];
const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
const READ = 100; // pixels from the window's top at which a section is taken to be read; a link here brings it nearer
let marked, asked;

function mark() {
  asked = undefined;
  const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const current = isAtEnd ? links.at(-1) : links[headings.findLastIndex(one => one && one.getBoundingClientRect().top <= READ)];
  if (current === marked) return;
  marked?.removeAttribute("aria-current");
  current?.setAttribute("aria-current", "true");
  marked = current;
  if (current && nav.scrollHeight > nav.clientHeight) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
}

if (links.length) {
  const ask = () => (asked ??= requestAnimationFrame(mark));
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask);
  mark();
}
