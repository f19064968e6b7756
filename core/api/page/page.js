// Sends a picture, shows each stage as it comes, offers the last one's files. No outside assets, no cookies.
import { Viewer } from "./viewer.js";

const by = (id) => document.getElementById(id);
const STAGES = ["preview", "coarse", "refined", "final"];
const viewer = new Viewer(by("view"));
window.orfeasViewer = viewer; // for tests

// the token may come behind '#', which no server and no log sees
const given = new URLSearchParams(location.hash.slice(1)).get("token");
if (given) history.replaceState(null, "", location.pathname);
by("token").value = given ?? sessionStorage.getItem("token") ?? "";

function ask(path, options = {}) {
  const token = by("token").value.trim();
  sessionStorage.setItem("token", token);
  return fetch(path, { ...options, headers: token ? { Authorization: `Bearer ${token}` } : {} });
}

function say(text, wrong = false) {
  by("message").textContent = text;
  by("message").classList.toggle("wrong", wrong);
}

function showStages(reached) {
  by("stages").replaceChildren(...STAGES.map((stage, i) => {
    const item = document.createElement("li");
    item.textContent = stage;
    item.className = i <= reached ? "there" : "";
    return item;
  }));
}

function offer(links) {
  by("downloads").replaceChildren(...Object.entries(links).map(([ending, path]) => {
    const button = document.createElement("button");
    button.textContent = ending === "zip" ? "OBJ (zip)" : ending.toUpperCase();
    button.onclick = async () => {
      const answer = await ask(path);
      const name = /filename="([^"]*)"/.exec(answer.headers.get("Content-Disposition") ?? "");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      link.download = name ? name[1] : `model.${ending}`;
      link.click();
      URL.revokeObjectURL(link.href);
    };
    return button;
  }));
}

async function* linesOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line) yield JSON.parse(line);
  }
}

async function show(line) {
  const answer = await ask(line.links.glb);
  if (answer.ok) await viewer.load(await answer.arrayBuffer());
}

async function make(file) {
  showStages(-1);
  by("downloads").replaceChildren();
  say("Sending...");
  const form = new FormData();
  form.append("resolution", by("resolution").value);
  form.append("image", file);
  const answer = await ask("api/v1/generate-progressive", { method: "POST", body: form });
  if (!answer.ok) return say((await answer.json()).detail, true);
  for await (const line of linesOf(answer.body)) {
    if (line.error) return say(line.error.message, true);
    showStages(STAGES.indexOf(line.stage));
    say(line.progress === 0 ? "Waiting..." : `${line.stage}: ${line.triangles.toLocaleString()} triangles, ${line.seconds.toFixed(1)} s`);
    if (line.progress === 0) continue;
    await show(line);
    offer(line.links);
  }
}

async function start(files) {
  const file = files[0];
  if (!file) return;
  try {
    await make(file);
  } catch (wrong) {
    say(String(wrong), true);
  }
}

by("file").onchange = () => start(by("file").files);
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    by("drop").classList.toggle("over", kind === "dragover");
    if (kind === "drop") start(event.dataTransfer.files);
  });
}
showStages(-1);
