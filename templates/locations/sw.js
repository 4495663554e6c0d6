{% load static %}// For the moment without signal: keeps one page with phones, addresses and hours, and nothing else.
const PAGE = "{% url "offline" %}", SHEET = "{% static "css/offline.css" %}";
const HOUR = 3600000;
const age = (kept) => Date.now() - kept.headers.get("Kept");

async function keep() {
  const [page, style] = await Promise.all([PAGE, SHEET].map((address) => fetch(address, { cache: "no-cache" })));
  if (!page.ok || page.redirected || !style.ok) throw new Error("not now");
  const headers = { Kept: Date.now() };
  for (const name of ["Content-Type", "Content-Security-Policy"]) headers[name] = page.headers.get(name);
  const cache = await caches.open("offline");
  await cache.put(PAGE, new Response(await page.text(), { headers }));
  await cache.put(SHEET, style);
}

async function refresh() {
  const kept = await caches.match(PAGE);
  if (kept && age(kept) < HOUR) return;
  const own = await fetch("{% url "service_worker" %}", { cache: "no-store" });
  if (own.status === 404 || own.status === 410) {
    // The site does without this worker now.
    await caches.delete("offline");
    await registration.unregister();
  } else await keep();
}

async function withoutSignal() {
  const kept = await caches.match(PAGE);
  if (!kept) return Response.error();
  const text = await kept.text();
  return new Response(age(kept) > 12 * HOUR ? text.replace("<body", '<body class="stale"') : text, kept);
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keep());
});

addEventListener("fetch", (event) => {
  const { request } = event, { pathname } = new URL(request.url);
  if (request.mode === "navigate" && request.method === "GET" && !pathname.startsWith("{% url "wagtailadmin_home" %}")) {
    event.respondWith(fetch(request).then((answer) => {
      event.waitUntil(refresh());
      return answer;
    }, withoutSignal));
  } else if (pathname === SHEET) {
    event.respondWith(fetch(request).catch(() => caches.match(SHEET)));
  }
});
