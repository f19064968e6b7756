VARYING vec3 vNormal;
VARYING vec3 vColour;
VARYING vec2 vUv;

const int kColours = 1; // Shading.Mode
const int kNormals = 2;
const int kMatcap = 3;
const int kChecker = 4;

// sRGB and back, to within a code
vec3 linearOf(vec3 srgb)
{
    return srgb * (srgb * (srgb * 0.305306011 + 0.682171111) + 0.012522878);
}

vec3 srgbOf(vec3 light)
{
    return max(1.055 * pow(max(light, vec3(0.0)), vec3(1.0 / 2.4)) - 0.055, vec3(0.0));
}

// Bright light fades into white instead of being cut off there.
vec3 shouldered(vec3 light)
{
    vec3 over = max(light - 0.75, vec3(0.0));
    return min(light, vec3(0.75)) + 0.25 * (1.0 - exp(over / -0.25));
}

// A softbox: light that wraps round the form.
float lamp(vec3 n, vec3 direction, float wrap)
{
    float d = clamp((dot(n, direction) + wrap) / (1.0 + wrap), 0.0, 1.0);
    return d * d;
}

void MAIN()
{
    vec3 world = normalize(vNormal);
    if (!gl_FrontFacing)
        world = -world;
    if (mode == kNormals) {
        // back faces are hatched
        float stripe = step(0.5, fract((gl_FragCoord.x + gl_FragCoord.y) / 10.0));
        FRAGCOLOR = vec4(gl_FrontFacing ? world * 0.5 + 0.5
                                        : mix(vec3(0.878, 0.424, 0.373), vec3(0.45, 0.18, 0.15), stripe), 1.0);
        return;
    }
    if (mode == kMatcap) {
        // a ball of polished grey under a bright strip and a warm floor, looked up by the normal as the eye sees it
        vec3 m = mat3(VIEW_MATRIX) * world;
        float strip = smoothstep(0.55, 0.75, m.y + 0.25 * m.x) * smoothstep(1.05, 0.8, m.y + 0.25 * m.x);
        float floorLight = smoothstep(0.2, -0.9, m.y);
        float edge = 1.0 - max(m.z, 0.0);
        vec3 ball = mix(vec3(0.10, 0.105, 0.115), vec3(0.42, 0.43, 0.45), smoothstep(-0.6, 0.9, 0.7 * m.y + 0.4 * m.z - 0.3 * m.x));
        ball += vec3(0.75, 0.77, 0.80) * strip + vec3(0.22, 0.15, 0.09) * floorLight + vec3(0.10, 0.13, 0.18) * edge * edge * edge;
        if (!gl_FrontFacing)
            ball *= vec3(1.0, 0.35, 0.3);
        FRAGCOLOR = vec4(srgbOf(shouldered(ball)), 1.0);
        return;
    }
    // The lamps move with the camera, so that the model is well lit from every side; sky and floor stay.
    vec3 n = mat3(VIEW_MATRIX) * world;
    vec3 light = mix(vec3(0.20, 0.19, 0.185), vec3(0.36, 0.37, 0.385), 0.5 + 0.5 * world.y);
    light += vec3(0.74, 0.72, 0.69) * lamp(n, vec3(-0.424, 0.566, 0.707), 0.25);
    light += vec3(0.17, 0.18, 0.20) * lamp(n, vec3(0.802, 0.0, 0.597), 0.5);
    light += vec3(0.30, 0.31, 0.33) * lamp(n, vec3(0.35, 0.55, -0.758), 0.0);

    vec3 albedo = clay.rgb; // Qt hands colours over in linear light
    float gloss = 0.09;
    if (mode == kColours) {
        // the picture has its own light in it: half of ours, and a surface that faces the eye keeps its colour
        albedo = textured ? linearOf(texture(baseColour, vUv).rgb) : vColour;
        light = 0.56 * light + 0.54;
        gloss = 0.015;
    }
    if (mode == kChecker) {
        // 32 squares a side, each eighth marked: their size and shape on the model show stretch and density
        vec2 square = floor(vUv * 32.0);
        float dark = mod(square.x + square.y, 2.0);
        vec2 block = floor(vUv * 4.0);
        vec3 tint = 0.5 + 0.5 * cos(6.2832 * (vec3(0.0, 0.33, 0.67) + (block.x + 4.0 * block.y) / 16.0));
        albedo = linearOf(mix(vec3(0.92), mix(vec3(0.28), tint, 0.55), dark));
        gloss = 0.015;
    }
    if (!gl_FrontFacing)
        albedo = vec3(0.30, 0.075, 0.06) * (0.35 + 0.65 * dot(albedo, vec3(0.2126, 0.7152, 0.0722)));
    float shine = pow(max(dot(n, vec3(-0.229, 0.306, 0.924)), 0.0), 28.0) * gloss;
    float facing = 1.0 - max(n.z, 0.0);
    float rim = facing * facing * facing * facing * 0.05 * (0.5 + 0.5 * world.y);
    FRAGCOLOR = vec4(srgbOf(shouldered(albedo * light + vec3(shine + rim))), 1.0);
}
