// The block under a post, beside its picks: drawn again when they change; its buttons add rows to the two lists.
// Wagtail's own parts do the work: the button of a list adds the row, and the chooser in it is told the post.

const LISTS = { related_picks: "pick", related_exclusions: "exclude" };
const PAUSE = 400;

function rows(name) {
  return [...document.querySelectorAll(`#id_${name}-FORMS > *`)]
    .filter((row) => row.querySelector("[name$='-DELETE']")?.value !== "1")
    .map((row) => row.querySelector("input[name$='-page']"))
    .filter((input) => input?.value);
}

function said(form, block) {
  const data = new FormData();
  data.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  data.append("post", block.dataset.post);
  for (const name of ["title", "lead", "tags", "category", "related_set"]) {
    data.append(name, form.elements[name]?.value ?? "");
  }
  for (const [name, field] of Object.entries(LISTS)) {
    for (const input of rows(name)) data.append(field, input.value);
  }
  return data;
}

function start(block) {
  const form = block.closest("form");
  const status = document.querySelector("[data-related-said]");
  let waiting, asked = 0;

  async function draw(number) {
    try {
      const answer = await fetch(block.dataset.url, { method: "POST", body: said(form, block) });
      if (answer.ok && number === asked) block.innerHTML = await answer.text();
    } finally {
      if (number === asked) block.removeAttribute("aria-busy");
    }
  }

  // What stands there is out of date from the change on, not only from the question on.
  function soon() {
    const number = ++asked;
    block.setAttribute("aria-busy", "true");
    clearTimeout(waiting);
    waiting = setTimeout(draw, PAUSE, number);
  }

  block.addEventListener("click", (event) => {
    const button = event.target.closest("[data-related-add]");
    if (!button) return;
    const { relatedAdd: name, id, title, edit } = button.dataset;
    document.getElementById(`id_${name}-ADD`).click();
    const number = document.getElementById(`id_${name}-TOTAL_FORMS`).value - 1;
    const chooser = document.getElementById(`id_${name}-${number}-page-chooser`).widget;
    chooser.setStateFromModalData({ id, adminTitle: title, editUrl: edit });
    status.textContent = name === "related_picks" ? `${title} is now one of your picks.` : `${title} will never stand here.`;
    // The new row has drawn the view to itself; whoever presses one button often presses another.
    status.focus();
    status.scrollIntoView({ block: "center" });
  });

  form.addEventListener("change", soon);
  const watcher = new MutationObserver(soon);
  for (const name of Object.keys(LISTS)) {
    watcher.observe(document.getElementById(`id_${name}-FORMS`), {
      childList: true, subtree: true, attributes: true, attributeFilter: ["class", "value"],
    });
  }
}

document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-related-block]").forEach(start));
