// The comfort settings at the foot of the page. They stay on this device.
const form = document.forms.comfort;
const { classList } = document.documentElement;
const names = [...form.elements].map(({ value }) => value).filter(Boolean);

function take(chosen) {
  classList.remove(...names);
  classList.add(...chosen);
  for (const input of form.elements) input.checked = !input.value || chosen.includes(input.value);
}

function recall() {
  try {
    take(localStorage.comfort.split(" ").filter((name) => names.includes(name)));
  } catch { /* nothing was chosen, or nothing may be kept */ }
}

function keep({ target }) {
  const chosen = [...new FormData(form).values()].filter(Boolean);
  take(chosen);
  try {
    localStorage.comfort = chosen.join(" ");
  } catch { /* then they hold for this page */ }
  target.scrollIntoView({ block: "nearest" });
}

function open() {
  if (location.hash === "#comfort") form.closest("details").open = true;
}

recall();
open();
form.addEventListener("change", keep);
form.addEventListener("reset", (event) => setTimeout(keep, 0, event));
addEventListener("hashchange", open);
addEventListener("pageshow", ({ persisted }) => persisted && recall());
