// Before anything is drawn: what the reader chose on this device, and word to the styles that scripts run here.
{
  const { classList } = document.documentElement;
  if ("noModule" in HTMLScriptElement.prototype) {
    classList.add("live");
    if (navigator.share) classList.add("can-share");
    // Without its script the page cannot keep the hours right, and says again when they were.
    addEventListener("error", ({ target }) => /^(img|link)$/.test(target.localName) || classList.remove("live"), true);
    try {
      classList.add(...localStorage.comfort.split(" "));
    } catch { /* nothing was chosen, or nothing may be kept */ }
  }
}
