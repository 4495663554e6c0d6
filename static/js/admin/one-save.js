// Wagtail saves a draft by itself while somebody writes. A button pressed at that moment would save a second time at
// once: a new page would be made twice, and the second one refused because its address is taken. So the button waits.
// It also waits for a text that was typed a moment ago, which is in the form only a quarter of a second later.

const TYPING = 300;
const LONGEST = 15_000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function saveOneAtATime(form) {
  let draft = null, typed = -TYPING, pressed = false, ready = false, kept = null;

  form.addEventListener("w-autosave:save", (event) => {
    if (pressed) return event.preventDefault();
    const saved = new Promise((done) => {
      for (const end of ["success", "error"]) form.addEventListener(`w-autosave:${end}`, done, { once: true });
    });
    draft = saved;
    saved.then(() => { if (draft === saved) draft = null; });
  });

  form.addEventListener("keydown", () => { typed = performance.now(); }, { capture: true });

  form.addEventListener("submit", async (event) => {
    if (ready) return;
    const typing = typed + TYPING - performance.now();
    if (!pressed && !draft && typing <= 0) {
      pressed = ready = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (pressed) return;
    pressed = true;
    // The first draft of a new page brings other buttons, so what was pressed is kept apart.
    const { name, value } = event.submitter ?? {};
    await Promise.race([Promise.all([draft, pause(typing)]), pause(LONGEST)]);
    ready = true;
    if (name) {
      kept = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      form.append(kept);
    }
    form.requestSubmit();
  }, { capture: true });

  function startAgain() {
    pressed = ready = false;
    kept?.remove();
  }

  window.addEventListener("submit", (event) => { if (event.target === form && event.defaultPrevented) startAgain(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) startAgain(); });
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("form[data-edit-form]").forEach(saveOneAtATime);
});
