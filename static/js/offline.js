// Has a light page with phones and hours kept for the moment without signal.
addEventListener("load", () => navigator.serviceWorker?.register("/sw.js").catch(() => { /* then there is none */ }));
