// Scheme: the switch between light and dark. What the system wishes anyway is not kept, so that it is followed again.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector(".scheme-switch");

const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
const tell = () => button.setAttribute("aria-pressed", isDark());

function choose(theme) {
  const own = theme !== (dark.matches ? "dark" : "light");
  if (own) root.dataset.theme = theme;
  else delete root.dataset.theme;
  try {
    if (own) localStorage.setItem("theme", theme);
    else localStorage.removeItem("theme");
  } catch {
    // A browser that keeps nothing has the choice for this page.
  }
  tell();
}

if (button) {
  tell();
  dark.addEventListener("change", tell);
  button.addEventListener("click", () => choose(isDark() ? "light" : "dark"));
}
