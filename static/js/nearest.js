// Which office is nearer? Worked out here, on the reader's device; where the reader is goes nowhere.
const [button, answer] = document.querySelector(".nearer").children;
const EARTH = 3959; // miles
const radians = (degrees) => (degrees * Math.PI) / 180;
const bend = (from, to) => Math.sin(radians(to - from) / 2) ** 2;

function miles({ latitude, longitude }, { dataset }) {
  const level = Math.cos(radians(latitude)) * Math.cos(radians(dataset.latitude));
  const root = Math.sqrt(bend(latitude, dataset.latitude) + level * bend(longitude, dataset.longitude));
  return 2 * EARTH * Math.asin(root);
}

function found({ coords }) {
  const offices = [...document.querySelectorAll("[data-latitude]")];
  const [[way, office]] = offices.map((each) => [miles(coords, each), each]).sort(([one], [other]) => one - other);
  const round = Math.round(way);
  const far = round < 1 ? "less than a mile" : round === 1 ? "about 1 mile" : `about ${round} miles`;
  answer.textContent = `${office.dataset.town} is nearer: ${far} as the crow flies.`;
  if (office !== offices[0]) office.parentNode.insertBefore(office, offices[0]);
}

function lost({ code, PERMISSION_DENIED }) {
  answer.textContent = code === PERMISSION_DENIED
    ? "Your browser did not allow us to look. Nothing else changes."
    : "Your device could not tell where you are. Please choose yourself.";
}

button.addEventListener("click", () => {
  answer.textContent = "One moment, your device is looking.";
  navigator.geolocation.getCurrentPosition(found, lost, { timeout: 15000, maximumAge: 600000 });
});
