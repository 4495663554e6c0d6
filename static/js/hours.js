// Keeps right what the page says about open and closed, for as long as somebody looks at it.
const all = (selector) => document.querySelectorAll(selector);
const asOf = document.querySelector(".as-of");
const rendered = asOf?.querySelector("time").dateTime ?? "";
const LONGEST = 6 * 3600000;
let timer;

function say(slug, sentence, open) {
  for (const state of all(`[data-office="${slug}"]`)) {
    state.textContent = sentence;
    state.classList.toggle("is-open", open === true);
    state.classList.toggle("is-closed", open === false);
  }
  for (const call of all(`[data-call="${slug}"]`)) call.classList.toggle("quiet", !open);
}

function announce(banners) {
  all(".banner").forEach((box, place) => {
    const banner = banners[place], words = box.querySelector("p");
    box.hidden = !banner;
    if (!banner) return;
    box.classList.toggle("is-closure", banner.closure);
    words.firstChild.textContent = banner.first;
    words.replaceChildren(words.firstChild, ` ${banner.rest}`);
  });
}

function forgetToday() {
  for (const row of all(".today")) {
    row.classList.remove("today");
    row.querySelector(".is-today").remove();
  }
}

function wait(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(ask, Math.min(milliseconds, LONGEST) + 1000);
}

async function ask() {
  asOf?.remove();
  try {
    const { at, offices, announcements } = await (await fetch("/hours.json", { cache: "no-store" })).json();
    for (const { slug, sentence, open } of offices) say(slug, sentence, open);
    announce(announcements);
    if (at.slice(0, 10) !== rendered.slice(0, 10)) forgetToday();
    // By the server's clock: the reader's may be wrong.
    wait(Math.min(...offices.map(({ expires }) => Date.parse(expires))) - Date.parse(at));
  } catch {
    for (const { dataset } of all("[data-office]")) say(dataset.office, "Hours may have changed. Please call.");
    for (const box of all(".is-closure")) box.hidden = true;
    forgetToday();
    wait(60000);
  }
}

const since = Date.now() - Date.parse(rendered);
// A page that comes from memory, or a clock that is wrong: ask.
if (Math.abs(since) > 60000) ask();
else wait(Math.min(...[...all("[data-expires]")].map(({ dataset }) => Date.parse(dataset.expires))) - Date.now());

addEventListener("pageshow", ({ persisted }) => persisted && ask());
addEventListener("online", ask);
document.addEventListener("visibilitychange", () => document.hidden || ask());
