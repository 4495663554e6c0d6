// The device's own sheet for sharing; the button is shown only where there is one.
document.querySelector(".share").addEventListener("click", () => {
  const { href } = document.querySelector("[rel=canonical]") ?? location;
  navigator.share({ title: document.title, url: href }).catch(() => { /* the reader changed their mind */ });
});
