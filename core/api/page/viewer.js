// Draws one GLB as our writer makes it: one mesh, triangles, colours on vertices or a base-colour texture.
const VERTEX = `#version 300 es
in vec3 position; in vec3 normal; in vec4 color; in vec2 uv;
uniform mat4 camera; uniform mat3 turn;
out vec3 n; out vec3 c; out vec2 t;
void main() { n = turn * normal; c = color.rgb; t = uv; gl_Position = camera * vec4(position, 1.0); }`;
const FRAGMENT = `#version 300 es
precision highp float;
in vec3 n; in vec3 c; in vec2 t; out vec4 result;
uniform sampler2D picture; uniform bool hasPicture;
void main() {
  vec3 base = hasPicture ? texture(picture, t).rgb : pow(c, vec3(1.0 / 2.2));
  float light = 0.6 + 0.4 * max(dot(normalize(n), normalize(vec3(0.3, 0.5, 1.0))), 0.0);
  result = vec4(base * light, 1.0);
}`;
const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
const ARRAYS = { 5121: Uint8Array, 5123: Uint16Array, 5125: Uint32Array, 5126: Float32Array };

function parse(buffer) {
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== 0x46546c67) throw new Error("this is no GLB");
  const length = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 20, length)));
  const start = 20 + length + 8;
  const read = (index) => {
    const accessor = json.accessors[index];
    const place = json.bufferViews[accessor.bufferView];
    const offset = start + (place.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
    const count = accessor.count * SIZES[accessor.type];
    return { data: new ARRAYS[accessor.componentType](buffer.slice(offset, offset + count * ARRAYS[accessor.componentType].BYTES_PER_ELEMENT)),
      size: SIZES[accessor.type], type: accessor.componentType, normalized: accessor.normalized ?? false };
  };
  const primitive = json.meshes[0].primitives[0];
  const attributes = Object.fromEntries(Object.entries(primitive.attributes).map(([name, index]) => [name, read(index)]));
  let picture = null;
  if (json.images?.length && attributes.TEXCOORD_0) {
    const place = json.bufferViews[json.images[0].bufferView];
    picture = new Blob([buffer.slice(start + (place.byteOffset ?? 0), start + (place.byteOffset ?? 0) + place.byteLength)],
      { type: json.images[0].mimeType });
  }
  return { attributes, indices: read(primitive.indices), picture };
}

export class Viewer {
  constructor(canvas) {
    this.canvas = canvas;
    this.gl = canvas.getContext("webgl2", { antialias: true, preserveDrawingBuffer: true });
    this.azimuth = 0.5; this.elevation = 0.3; this.distance = 2.2; this.count = 0; this.loads = 0;
    if (this.gl) this.prepare();
    canvas.addEventListener("pointerdown", (event) => canvas.setPointerCapture(event.pointerId));
    canvas.addEventListener("pointermove", (event) => {
      if (!event.buttons) return;
      this.azimuth -= event.movementX * 0.01;
      this.elevation = Math.min(1.5, Math.max(-1.5, this.elevation + event.movementY * 0.01));
      this.draw();
    });
    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.distance = Math.min(8, Math.max(0.8, this.distance * Math.exp(event.deltaY * 0.001)));
      this.draw();
    }, { passive: false });
    addEventListener("resize", () => this.draw());
  }

  prepare() {
    const gl = this.gl;
    this.program = gl.createProgram();
    for (const [type, text] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]) {
      const shader = gl.createShader(type);
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(this.program, shader);
    }
    gl.linkProgram(this.program);
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(this.program));
    this.texture = gl.createTexture();
  }

  async load(buffer) {
    const { attributes, indices, picture } = parse(buffer);
    const bitmap = picture ? await createImageBitmap(picture, { premultiplyAlpha: "none" }) : null;
    this.loads += 1;
    this.count = indices.data.length;
    if (!this.gl) return;
    const gl = this.gl;
    gl.bindVertexArray(this.array = gl.createVertexArray());
    for (const [name, key] of [["position", "POSITION"], ["normal", "NORMAL"], ["color", "COLOR_0"], ["uv", "TEXCOORD_0"]]) {
      const place = gl.getAttribLocation(this.program, name);
      const values = attributes[key];
      if (place < 0) continue;
      if (!values) { gl.disableVertexAttribArray(place); gl.vertexAttrib4f(place, 0.8, 0.8, 0.8, 1); continue; }
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, values.data, gl.STATIC_DRAW);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, values.size, values.type, values.normalized, 0, 0);
    }
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices.data, gl.STATIC_DRAW);
    this.indexType = indices.type;
    this.hasPicture = bitmap !== null;
    if (bitmap) {
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, bitmap);
      gl.generateMipmap(gl.TEXTURE_2D);
    }
    this.draw();
  }

  draw() {
    const gl = this.gl;
    if (!gl || !this.count) return;
    const { clientWidth: w, clientHeight: h } = this.canvas;
    this.canvas.width = w * devicePixelRatio;
    this.canvas.height = h * devicePixelRatio;
    gl.viewport(0, 0, this.canvas.width, this.canvas.height);
    gl.enable(gl.DEPTH_TEST);
    gl.clearColor(0.133, 0.145, 0.169, 1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    const [ca, sa, ce, se] = [Math.cos(this.azimuth), Math.sin(this.azimuth), Math.cos(this.elevation), Math.sin(this.elevation)];
    // columns of the turn from the model to the eye: azimuth about y, then elevation about x
    const turn = [ca, sa * se, sa * ce, 0, ce, -se, -sa, ca * se, ca * ce];
    const [near, far, focal] = [0.05, 20, 1.8];
    const [a, b] = [(far + near) / (near - far), 2 * far * near / (near - far)];
    const scale = focal * Math.min(1, w / h);
    const camera = [];
    for (let i = 0; i < 3; i++) {
      const [x, y, z] = turn.slice(3 * i, 3 * i + 3);
      camera.push(x * scale * h / w, y * scale, z * a, -z);
    }
    camera.push(0, 0, -this.distance * a + b, this.distance);
    gl.uniformMatrix4fv(gl.getUniformLocation(this.program, "camera"), false, camera);
    gl.uniformMatrix3fv(gl.getUniformLocation(this.program, "turn"), false, turn);
    gl.uniform1i(gl.getUniformLocation(this.program, "hasPicture"), this.hasPicture ? 1 : 0);
    gl.drawElements(gl.TRIANGLES, this.count, this.indexType, 0);
  }
}
